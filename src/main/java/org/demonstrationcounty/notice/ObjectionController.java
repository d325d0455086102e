package org.demonstrationcounty.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Registers objections. They come by phone or in writing, and the bureau registers them (P3). */
@RestController
@Tag(name = "cases")
class ObjectionController {

    private final Notices notices;
    private final CaseAccess access;

    ObjectionController(Notices notices, CaseAccess access) {
        this.notices = notices;
        this.access = access;
    }

    @PostMapping(path = "/api/cases/{caseKey}/objections", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记异议 / Register an objection while a notice stands")
    Map<String, Object> register(@PathVariable String caseKey, Body<Objection> body) {
        CaseFile file = access.visible(caseKey);
        if (!access.user().isBureau()) {
            throw RefusedException.forbidden("objection.bureau-only");
        }
        Objection objection = body.read(Objection::read);
        return Map.of(
                "objection",
                notices.register(file.caseKey(), objection, access.user().id()));
    }
}
