package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.assessment.RoundResultView;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.input.RoundNumber;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.workbook.AnswersWorkbook;
import org.demonstrationcounty.workbook.ListWorkbook;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The results of a case's rounds. */
@RestController
@Tag(name = "cases")
class AssessmentController {

    record Results(List<RoundResults.RoundResult> items) {}

    record ClaimsOfRound(List<RoundResultView.ClaimView> items) {}

    private final AssessmentViews assessments;
    private final AssessmentSheets sheets;
    private final AssessedRounds rounds;
    private final RoundResults results;
    private final CaseAccess access;
    private final AssessmentWorkbook table;

    AssessmentController(
            AssessmentViews assessments,
            AssessmentSheets sheets,
            AssessedRounds rounds,
            RoundResults results,
            CaseAccess access,
            AssessmentWorkbook table) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.rounds = rounds;
        this.results = results;
        this.access = access;
        this.table = table;
    }

    /** The rounds whose results the reader may see. */
    @GetMapping("/api/cases/{caseKey}/assessments")
    @Operation(summary = "各年度考核结果概要 / The rounds of a case with their results in short")
    Results all(@PathVariable String caseKey) {
        return new Results(results.of(access.visible(caseKey), access.user()));
    }

    /**
     * The bureau, the government and administrators see a result once the round is evaluated. County and city see it
     * once it is confirmed.
     */
    @GetMapping("/api/cases/{caseKey}/assessments/{round}")
    @Operation(summary = "年度考核结果 / The latest evaluation of a round")
    AssessmentView one(@PathVariable String caseKey, @PathVariable RoundNumber round) {
        return visible(access.visible(caseKey), round.read());
    }

    @GetMapping("/api/cases/{caseKey}/assessments/{round}/claims")
    @Operation(summary = "年度加分申报及得分 / What the county claimed bonus points for in a round, and what it got")
    ClaimsOfRound claims(@PathVariable String caseKey, @PathVariable RoundNumber round) {
        CaseFile file = access.visible(caseKey);
        int wanted = round.read();
        visible(file, wanted);
        return new ClaimsOfRound(sheets.claimed(rounds.of(file.caseKey(), wanted)));
    }

    private AssessmentView visible(CaseFile file, int wanted) {
        return assessments
                .latest(file.caseKey(), wanted)
                .filter(view -> view.isOpenTo(access.user()))
                .orElseThrow(() -> RefusedException.notFound("assessment.none-yet", String.valueOf(wanted)));
    }

    private SortedMap<Integer, List<RoundResultView.ClaimView>> claimed(CaseFile file, List<AssessmentView> seen) {
        SortedMap<Integer, List<RoundResultView.ClaimView>> claimed = new TreeMap<>();
        seen.forEach(view -> {
            int round = view.evaluation().round();
            claimed.put(round, sheets.claimed(this.rounds.of(file.caseKey(), round)));
        });
        return claimed;
    }

    @GetMapping("/api/cases/{caseKey}/assessments.xlsx")
    @Operation(summary = "导出各年度考核结果和指标评价 / The rounds of a case as a workbook, with every indicator and claim")
    @AnswersWorkbook
    void workbook(@PathVariable String caseKey, HttpServletResponse response) throws IOException {
        CaseFile file = access.visible(caseKey);
        List<AssessmentView> rounds = IntStream.rangeClosed(1, file.round())
                .mapToObj(round -> assessments.latest(file.caseKey(), round))
                .flatMap(Optional::stream)
                .filter(round -> round.isOpenTo(access.user()))
                .toList();
        try (ListWorkbook workbook = new ListWorkbook()) {
            table.write(rounds, claimed(file, rounds), workbook);
            workbook.send(caseKey + "-考核结果", response);
        }
    }
}
