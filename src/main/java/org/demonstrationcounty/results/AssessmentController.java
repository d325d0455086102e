package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.input.RoundNumber;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The results of a case's rounds. */
@RestController
@Tag(name = "cases")
class AssessmentController {

    record Results(List<RoundResults.RoundResult> items) {}

    private final AssessmentViews assessments;
    private final RoundResults results;
    private final CaseAccess access;

    AssessmentController(AssessmentViews assessments, RoundResults results, CaseAccess access) {
        this.assessments = assessments;
        this.results = results;
        this.access = access;
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
        CaseFile file = access.visible(caseKey);
        int wanted = round.read();
        return assessments
                .latest(file.caseKey(), wanted)
                .filter(view -> view.isOpenTo(access.user()))
                .orElseThrow(() -> RefusedException.notFound("assessment.none-yet", String.valueOf(wanted)));
    }
}
