package org.demonstrationcounty.application;

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

/** The call for 撤回修改. */
@RestController
@Tag(name = "cases")
class RetractionController {

    /** The body of the request, which has no fields. */
    record Retraction() {

        static Retraction read(JsonFields none) {
            return new Retraction();
        }
    }

    private final Retractions retractions;
    private final CaseFiles files;
    private final CaseAccess access;
    private final CaseViews cases;

    RetractionController(Retractions retractions, CaseFiles files, CaseAccess access, CaseViews cases) {
        this.retractions = retractions;
        this.files = files;
        this.access = access;
        this.cases = cases;
    }

    @PostMapping(path = "/api/cases/{caseKey}/retraction", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "撤回修改 / The county takes its application back to edit it, until its city has decided")
    CaseView retract(@PathVariable String caseKey, Body<Retraction> body) {
        CaseFile file = access.visible(caseKey);
        if (!access.user().isCounty(file.countyKey())) {
            throw RefusedException.forbidden("retraction.county-only");
        }
        body.read(Retraction::read);
        retractions.retract(file.caseKey(), access.user().id());
        return cases.summary(files.get(file.caseKey()));
    }
}
