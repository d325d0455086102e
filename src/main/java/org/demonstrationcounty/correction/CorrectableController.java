package org.demonstrationcounty.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.County;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.Column;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists the figures that a reader can correct: their own, of confirmed rounds. It tells nothing of the results (P11).
 */
@RestController
@Tag(name = "corrections", description = "数据更正 / Figures that can be corrected")
class CorrectableController {

    /** @param dataYears the latest first */
    record CorrectableYears(List<Integer> dataYears) {}

    record Correctable(int dataYear, List<Round> rounds) {}

    /**
     * @param figures as they were confirmed
     * @param correctable the figures that the reader can correct, by the edition of the round
     */
    record Round(
            String caseKey,
            String countyKey,
            String countyName,
            int round,
            String edition,
            List<OwnFigure> figures,
            List<OwnFigures.Named> correctable) {}

    record OwnFigure(String code, BigDecimal current) {}

    /** A figure that the reader can correct; it may have none yet. */
    private record Line(Round round, OwnFigures.Named named) {

        @Nullable
        BigDecimal current() {
            return round.figures().stream()
                    .filter(figure -> figure.code().equals(named.code()))
                    .map(OwnFigure::current)
                    .findFirst()
                    .orElse(null);
        }
    }

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("案件编号 Case", 18, line -> line.round().caseKey()),
            new Column<>("代码 Code", 10, line -> line.round().countyKey()),
            new Column<>("县（市、区）、开发区 County", 24, line -> line.round().countyName()),
            new Column<>("考核轮次 Round", 10, line -> line.round().round()),
            new Column<>("政策版本 Edition", 14, line -> line.round().edition()),
            new Column<>("指标 Indicator", 44, line -> line.named().name()),
            new Column<>("指标代码 Indicator code", 30, line -> line.named().code()),
            new Column<>("确认的数据 Figure as confirmed", 16, Line::current));

    private final RoundRepository rounds;
    private final Evaluations evaluations;
    private final Editions editions;
    private final OwnFigures own;
    private final Counties counties;
    private final CaseAccess access;
    private final CorrectFigures right;

    CorrectableController(
            RoundRepository rounds,
            Evaluations evaluations,
            Editions editions,
            OwnFigures own,
            Counties counties,
            CaseAccess access,
            CorrectFigures right) {
        this.rounds = rounds;
        this.evaluations = evaluations;
        this.editions = editions;
        this.own = own;
        this.counties = counties;
        this.access = access;
        this.right = right;
    }

    @GetMapping("/api/corrections/rounds")
    @Operation(summary = "可更正数据的年度 / The data years of which figures can be corrected")
    CorrectableYears years() {
        right.demand(access.user());
        return new CorrectableYears(rounds.confirmedDataYears().stream()
                .sorted(Comparator.reverseOrder())
                .toList());
    }

    @GetMapping("/api/corrections/rounds/{dataYear}")
    @Operation(summary = "可更正的数据 / The confirmed rounds of a data year with the reader's own figures")
    Correctable one(@PathVariable DataYear dataYear) {
        CurrentUser user = right.demand(access.user());
        int year = dataYear.read();
        Map<CaseKey, RoundRow> confirmed = rounds.findByDataYearAndConfirmedAtIsNotNull(year).stream()
                .collect(Collectors.toMap(RoundRow::caseKey, row -> row));
        Map<String, County> named = counties.byKey();
        return new Correctable(
                year,
                evaluations.rankedIn(year, confirmed.keySet()).stream()
                        .map(row -> round(
                                Objects.requireNonNull(confirmed.get(row.caseKey())),
                                row.evaluation(),
                                Objects.requireNonNull(named.get(row.caseKey().countyKey())),
                                user))
                        .sorted(Comparator.comparing(Round::caseKey))
                        .toList());
    }

    @GetMapping("/api/corrections/rounds/{dataYear}.xlsx")
    @Operation(summary = "导出可更正的数据 / The same figures as a workbook, a row a figure")
    @AnswersWorkbook
    void workbook(@PathVariable DataYear dataYear, HttpServletResponse response) throws IOException {
        Correctable found = one(dataYear);
        List<Line> lines = found.rounds().stream()
                .flatMap(round -> round.correctable().stream().map(named -> new Line(round, named)))
                .toList();
        ListWorkbook.send(found.dataYear() + "年可更正数据", "可更正数据 Figures", COLUMNS, lines, response);
    }

    private Round round(RoundRow row, Evaluation evaluation, County county, CurrentUser user) {
        Standard standard = editions.byId(evaluation.edition()).standard();
        List<OwnFigures.Named> correctable = own.of(user, standard);
        Set<String> codes = correctable.stream().map(OwnFigures.Named::code).collect(Collectors.toSet());
        return new Round(
                row.caseKey().text(),
                county.key(),
                county.name(),
                row.round(),
                evaluation.edition(),
                evaluation.verdicts().stream()
                        .filter(verdict -> codes.contains(verdict.code()))
                        .flatMap(verdict -> figure(verdict).stream())
                        .toList(),
                correctable);
    }

    private static Optional<OwnFigure> figure(Verdict verdict) {
        return Optional.ofNullable(verdict.current()).map(current -> new OwnFigure(verdict.code(), current));
    }
}
