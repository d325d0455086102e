package org.demonstrationcounty.repair;

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

/** 修复: repairs a case whose process instance is gone. */
@RestController
@Tag(name = "cases")
class RepairController {

    record Repairing(String reason) {

        static Repairing read(JsonFields fields) {
            return new Repairing(fields.text("reason", Repair.LONGEST_REASON));
        }
    }

    private final Repairs repairs;
    private final CaseFiles files;
    private final CaseAccess access;
    private final CaseViews cases;

    RepairController(Repairs repairs, CaseFiles files, CaseAccess access, CaseViews cases) {
        this.repairs = repairs;
        this.files = files;
        this.access = access;
        this.cases = cases;
    }

    @PostMapping(path = "/api/cases/{caseKey}/repair", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "修复 / A case whose process instance is gone goes on at the stage on record")
    CaseView repair(@PathVariable String caseKey, Body<Repairing> body) {
        CaseFile file = access.visible(caseKey);
        if (!access.user().isAdministrator()) {
            throw RefusedException.forbidden("repair.administrators-only");
        }
        Repairing asked = body.read(Repairing::read);
        repairs.repair(file.caseKey(), asked.reason(), access.user().id());
        return cases.summary(files.get(file.caseKey()));
    }
}
