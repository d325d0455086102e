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

/** The call for 撤回. */
@RestController
@Tag(name = "cases")
class WithdrawalController {

    record Withdrawal(String reason) {

        static Withdrawal read(JsonFields fields) {
            return new Withdrawal(fields.text("reason", Withdraw.LONGEST_REASON));
        }
    }

    private final Withdrawals withdrawals;
    private final CaseFiles files;
    private final CaseAccess access;
    private final CaseViews cases;

    WithdrawalController(Withdrawals withdrawals, CaseFiles files, CaseAccess access, CaseViews cases) {
        this.withdrawals = withdrawals;
        this.files = files;
        this.access = access;
        this.cases = cases;
    }

    @PostMapping(path = "/api/cases/{caseKey}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "撤回 / The county withdraws, at any time before the end")
    CaseView withdraw(@PathVariable String caseKey, Body<Withdrawal> body) {
        CaseFile file = access.visible(caseKey);
        if (!access.user().isCounty(file.countyKey())) {
            throw RefusedException.forbidden("withdrawal.county-only");
        }
        Withdrawal asked = body.read(Withdrawal::read);
        withdrawals.withdraw(file.caseKey(), asked.reason(), access.user().id());
        return cases.summary(files.get(file.caseKey()));
    }
}
