package org.demonstrationcounty.assessment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.refusal.RefusedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The result of a round. */
@RestController
@Tag(name = "cases")
class AssessmentController {

    private final AssessmentViews assessments;
    private final CaseAccess access;

    AssessmentController(AssessmentViews assessments, CaseAccess access) {
        this.assessments = assessments;
        this.access = access;
    }

    /** Bureau, government and administrators see it from the evaluation on, county and city once it is confirmed. */
    @GetMapping("/api/cases/{caseKey}/assessments/{round}")
    @Operation(summary = "年度考核结果 / The latest evaluation of a round")
    AssessmentView one(@PathVariable String caseKey, @PathVariable String round) {
        access.visible(caseKey);
        return assessments
                .latest(caseKey, RoundNumber.read(round))
                .filter(view -> view.confirmed() || access.user().seesEveryCase())
                .orElseThrow(() -> RefusedException.notFound("assessment.none-yet", round));
    }
}
