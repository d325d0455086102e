package org.demonstrationcounty.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.demonstrationcounty.input.FigureReader;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures that a department supplies, and notes every problem. A department may supply its own indicators
 * only.
 */
public final class FigureSubmission {

    public static final String GDP = "countyGdpGrowth";
    static final int LONGEST_NOTE = 2_000;

    private final Submission submitted;
    private final Edition edition;
    private final Set<String> withoutYearBefore;
    private final String office;
    private final Set<String> own;
    private final Refusals refusals;
    private final ValueReader values;

    FigureSubmission(
            Submission submitted, Edition edition, Set<String> withoutYearBefore, String office, Refusals refusals) {
        this.submitted = submitted;
        this.edition = edition;
        this.withoutYearBefore = withoutYearBefore;
        this.office = office;
        this.own = new HashSet<>(edition.codesOf(submitted.at().text("department")));
        this.refusals = refusals;
        this.values = new ValueReader(refusals);
    }

    /**
     * Reads the submission. When figures are asked for again, a figure that is left out stays as it was certified,
     * and a null removes it. The base and the growth of the county's GDP are read the same way.
     *
     * @param first whether the figures are asked for the first time; then a code that is left out has no figure
     * @param standing the current figure of an indicator, for a note that comes without a figure
     */
    List<SuppliedFigure> read(boolean first, Function<String, BigDecimal> standing) {
        FigureReader reader = new FigureReader(edition.standard(), refusals);
        Map<String, BigDecimal> figures = reader.read(submitted.json("figures"), "figures", own);
        Map<String, BigDecimal> base = reader.read(submitted.json("base"), "base", own);
        base.keySet().stream()
                .filter(code -> !withoutYearBefore.contains(code))
                .forEach(code -> refusals.add("base." + code, "figures.base-of-the-round-before", code));
        Map<String, String> notes = notes(reader);
        checkGrowth();

        List<SuppliedFigure> supplied = new ArrayList<>();
        for (String code : edition.codesOf(submitted.at().text("department"))) {
            if (first || names("figures", code)) {
                supplied.add(supplied(SuppliedFigureRow.Kind.CURRENT, code, figures.get(code), notes.get(code)));
            } else if (notes.containsKey(code)) {
                supplied.add(supplied(SuppliedFigureRow.Kind.CURRENT, code, standing.apply(code), notes.get(code)));
            }
            if (names("base", code)) {
                supplied.add(supplied(SuppliedFigureRow.Kind.BASE, code, base.get(code), null));
            }
        }
        if (submitted.names(GDP)) {
            supplied.add(supplied(SuppliedFigureRow.Kind.REFERENCE, GDP, submitted.decimal(GDP), null));
        }
        return supplied;
    }

    private SuppliedFigure supplied(
            SuppliedFigureRow.Kind kind, String code, @Nullable BigDecimal figure, @Nullable String note) {
        return new SuppliedFigure(kind, code, figure, note, office);
    }

    private boolean names(String field, String code) {
        JsonNode given = submitted.json(field);
        return given != null && given.has(code);
    }

    private void checkGrowth() {
        if (submitted.has(GDP)
                && !Edition.STATES_COUNTY_GDP.equals(submitted.at().text("department"))) {
            refusals.add(GDP, "figures.growth-from-statistics-only");
        }
    }

    private Map<String, String> notes(FigureReader reader) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> given : reader.properties(submitted.json("notes"), "notes")) {
            String path = "notes." + given.getKey();
            if (reader.indicator(given.getKey(), path).isEmpty()) {
                continue;
            }
            if (!own.contains(given.getKey())) {
                refusals.add(path, "figures.foreign-department", given.getKey());
            } else {
                String note = values.text(given.getValue(), path, LONGEST_NOTE);
                if (note != null) {
                    notes.put(given.getKey(), note);
                }
            }
        }
        return notes;
    }
}
