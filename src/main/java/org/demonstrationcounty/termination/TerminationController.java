package org.demonstrationcounty.termination;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 终止创建: the bureau ends a creation. */
@RestController
@Tag(name = "cases")
class TerminationController {

    record Termination(String reason) {

        static Termination read(JsonFields fields) {
            return new Termination(fields.text("reason", Terminate.LONGEST_REASON));
        }
    }

    private final Terminations terminations;
    private final CaseFiles files;
    private final CaseAccess access;
    private final CaseViews cases;

    TerminationController(Terminations terminations, CaseFiles files, CaseAccess access, CaseViews cases) {
        this.terminations = terminations;
        this.files = files;
        this.access = access;
        this.cases = cases;
    }

    @PostMapping(path = "/api/cases/{caseKey}/termination", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "终止创建 / The bureau ends the creation, at any time before its end")
    CaseView terminate(@PathVariable String caseKey, Body<Termination> body) {
        CaseFile file = access.visible(caseKey);
        if (!access.user().isBureau()) {
            throw RefusedException.forbidden("termination.bureau-only");
        }
        Termination asked = body.read(Termination::read);
        terminations.terminate(file.caseKey(), asked.reason(), access.user().id());
        return cases.summary(files.get(file.caseKey()));
    }
}
