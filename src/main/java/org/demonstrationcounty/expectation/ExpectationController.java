package org.demonstrationcounty.expectation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** The calls for what a county expects of the coming round. They are for the county alone (P14). */
@RestController
@Tag(name = "cases")
class ExpectationController {

    private final CaseAccess access;
    private final ComingRounds coming;
    private final KeptExpectations kept;
    private final ExpectationViews views;

    ExpectationController(CaseAccess access, ComingRounds coming, KeptExpectations kept, ExpectationViews views) {
        this.access = access;
        this.coming = coming;
        this.kept = kept;
        this.views = views;
    }

    @GetMapping("/api/cases/{caseKey}/expectations")
    @Operation(
            summary =
                    "本县对下一轮考核的预计与展望，仅本县可见 / What the county expects of the coming round, with the outlook; for itself alone")
    ExpectationView read(@PathVariable String caseKey) {
        return view(own(caseKey));
    }

    @PutMapping(path = "/api/cases/{caseKey}/expectations", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "保存本县的预计，不是上报数据 / Keep what the county expects; it is no official figure")
    ExpectationView keep(@PathVariable String caseKey, Body<ExpectationRequest> body) {
        CaseFile file = own(caseKey);
        return body.read(fields -> keep(file, fields));
    }

    private ExpectationView keep(CaseFile file, JsonFields fields) {
        ComingRound round = coming.of(file).orElseThrow(() -> RefusedException.conflict("expectation.no-round"));
        ExpectationReader reader = new ExpectationReader(fields, round.round().standard());
        int dataYear = reader.whole("dataYear");
        int revision = reader.whole("revision");
        Expected expected = reader.expected();
        fields.refusals().throwIfAny();
        if (dataYear != round.round().dataYear()) {
            throw RefusedException.conflict("expectation.other-year");
        }
        kept.keep(file.caseKey(), dataYear, expected, revision, access.user().id());
        return view(file);
    }

    private ExpectationView view(CaseFile file) {
        return coming.of(file)
                .map(round ->
                        views.of(round, kept.of(file.caseKey(), round.round().dataYear())))
                .orElse(ExpectationView.NONE);
    }

    /** @throws RefusedException 404 if the user does not see the case, 403 if it is another's */
    private CaseFile own(String caseKey) {
        CaseFile file = access.visible(caseKey);
        if (!access.user().isCounty(file.countyKey())) {
            throw RefusedException.forbidden("expectation.not-yours");
        }
        return file;
    }
}
