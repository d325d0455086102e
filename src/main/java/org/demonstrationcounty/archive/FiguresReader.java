package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.RoundFigures;
import org.demonstrationcounty.figure.SuppliedFigure;
import org.demonstrationcounty.figure.SuppliedFigureRow;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.policy.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the figures of a round, a row for each kind. */
@Component
class FiguresReader {

    private static final int LONGEST_NOTE = 2_000;

    /** The year's own figures, and those of a rectification. */
    record Read(RoundFigures ofTheYear, RoundFigures rectified) {

        /** The departments of which no figure is given. */
        List<String> unanswered(Edition edition) {
            return edition.departments().stream()
                    .filter(department ->
                            edition.codesOf(department).stream().noneMatch(code -> ofTheYear.currentOf(code) != null))
                    .filter(department ->
                            !department.equals(Edition.STATES_COUNTY_GDP) || ofTheYear.countyGdpGrowth() == null)
                    .toList();
        }
    }

    private final PastWords words;

    FiguresReader(PastWords words) {
        this.words = words;
    }

    /** @param before the edition of the round before; null in round 1 */
    Read read(RoundRows rows, int round, Edition edition, @Nullable Edition before) {
        Map<PastFigures, GivenRow> byKind = new EnumMap<>(PastFigures.class);
        for (GivenRow row : rows.of(PastSheet.FIGURES)) {
            String kind = row.choice("kind", words.figureKinds());
            GivenRow other = kind == null ? null : byKind.putIfAbsent(PastFigures.valueOf(kind), row);
            if (other != null) {
                row.refuse(
                        "kind",
                        "sheet.twice",
                        String.valueOf(kind),
                        other.at("kind").cell());
            }
        }
        Map<String, String> notes = new LinkedHashMap<>();
        byKind.forEach((kind, row) -> {
            refuseForeign(row, edition);
            if (kind == PastFigures.NOTES) {
                notes.putAll(notes(row, edition));
            }
        });
        GivenRow base = byKind.get(PastFigures.BASE);
        RoundFigures ofTheYear = figures(byKind.get(PastFigures.CURRENT), notes, edition);
        return new Read(
                new RoundFigures(
                        ofTheYear.current(),
                        base == null ? Map.of() : base(base, round, edition, before),
                        ofTheYear.countyGdpGrowth()),
                figures(byKind.get(PastFigures.RECTIFIED), Map.of(), edition));
    }

    private void refuseForeign(GivenRow row, Edition edition) {
        words.indicators().keySet().stream()
                .filter(code -> row.has(code) && edition.standard().find(code).isEmpty())
                .forEach(code -> row.refuse(code, "archive.not-in-edition", edition.id()));
    }

    private static Map<String, String> notes(GivenRow row, Edition edition) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Indicator indicator : edition.standard().indicators()) {
            String note = row.text(indicator.code(), LONGEST_NOTE);
            if (note != null) {
                notes.put(indicator.code(), note);
            }
        }
        return notes;
    }

    private static RoundFigures figures(@Nullable GivenRow row, Map<String, String> notes, Edition edition) {
        if (row == null) {
            return RoundFigures.NONE;
        }
        Map<String, SuppliedFigure> figures = new LinkedHashMap<>();
        for (Indicator indicator : edition.standard().indicators()) {
            String code = indicator.code();
            BigDecimal figure = row.number(code, indicator.basis());
            if (figure != null || notes.containsKey(code)) {
                figures.put(
                        code,
                        new SuppliedFigure(
                                SuppliedFigureRow.Kind.CURRENT, code, figure, notes.get(code), indicator.department()));
            }
        }
        return new RoundFigures(figures, Map.of(), row.number(FigureSubmission.GDP, Basis.GROWTH));
    }

    private static Map<String, BigDecimal> base(GivenRow row, int round, Edition edition, @Nullable Edition before) {
        Map<String, BigDecimal> base = new LinkedHashMap<>();
        for (Indicator indicator : edition.standard().indicators()) {
            String code = indicator.code();
            boolean known = round > 1
                    && Optional.ofNullable(before)
                            .flatMap(its -> its.standard().find(code))
                            .isPresent();
            if (known && row.has(code)) {
                row.refuse(code, "figures.base-of-the-round-before", code);
            } else {
                BigDecimal figure = row.number(code, indicator.basis());
                if (figure != null) {
                    base.put(code, figure);
                }
            }
        }
        return base;
    }
}
