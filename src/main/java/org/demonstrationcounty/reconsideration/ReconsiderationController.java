package org.demonstrationcounty.reconsideration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.input.RoundNumber;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calls for 申请复核. */
@RestController
@Tag(name = "cases")
class ReconsiderationController {

    record Request(String reason) {

        static Request read(JsonFields fields) {
            return new Request(fields.text("reason", LONGEST_REASON));
        }
    }

    static final int LONGEST_REASON = 4_000;

    private final ReconsiderationRequests requests;
    private final CaseAccess access;

    ReconsiderationController(ReconsiderationRequests requests, CaseAccess access) {
        this.requests = requests;
        this.access = access;
    }

    @PostMapping(
            path = "/api/cases/{caseKey}/assessments/{round}/reconsiderations",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary =
                    "申请复核年度结果 / The county asks in time for a second look at a confirmed result, the bureau takes one at any time")
    Map<String, Object> ofRound(@PathVariable String caseKey, @PathVariable RoundNumber round, Body<Request> body) {
        CaseFile file = access.visible(caseKey);
        CurrentUser user = access.user();
        if (!user.isBureau() && !user.isCounty(file.countyKey())) {
            throw RefusedException.forbidden("reconsideration.county-or-bureau");
        }
        int wanted = round.read();
        Request asked = body.read(Request::read);
        return Map.of("reconsideration", requests.ofRound(file.caseKey(), wanted, asked.reason(), user));
    }

    @PostMapping(
            path = "/api/cases/{caseKey}/designation/reconsiderations",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "复核命名 / The bureau reconsiders a designation")
    Map<String, Object> ofDesignation(@PathVariable String caseKey, Body<Request> body) {
        CaseFile file = access.visible(caseKey);
        CurrentUser user = access.user();
        if (!user.isBureau()) {
            throw RefusedException.forbidden("reconsideration.bureau-only");
        }
        Request asked = body.read(Request::read);
        return Map.of("reconsideration", requests.ofDesignation(file.caseKey(), asked.reason(), user));
    }
}
