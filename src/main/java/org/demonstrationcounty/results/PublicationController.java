package org.demonstrationcounty.results;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** 通报: the bureau publishes the results of a data year, by one act (P11). */
@RestController
@Tag(name = "results", description = "通报 / Publication of results")
class PublicationController {

    /** @param documentNumberMaxLength in characters */
    record Years(List<Publications.YearOfResults> items, int documentNumberMaxLength) {}

    private final Publications publications;
    private final PublishResults right;
    private final CaseAccess access;
    private final ProgrammeClock clock;

    PublicationController(Publications publications, PublishResults right, CaseAccess access, ProgrammeClock clock) {
        this.publications = publications;
        this.right = right;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/api/results")
    @Operation(summary = "各数据年度的通报情况 / The data years with confirmed results, published or not")
    Years years() {
        publisher();
        return new Years(publications.years(), NewPublication.LONGEST_NUMBER);
    }

    @PutMapping(path = "/api/results/{dataYear}/publication", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "通报考核结果 / Publish the confirmed results of a data year")
    Publication publish(@PathVariable DataYear dataYear, Body<NewPublication> body) {
        CurrentUser user = publisher();
        Refusals refusals = new Refusals();
        Integer year = dataYear.read(refusals);
        NewPublication act = body.read(refusals, fields -> NewPublication.read(fields, clock.today()));
        return publications.publish(year, act, user.id());
    }

    private CurrentUser publisher() {
        CurrentUser user = access.user();
        if (!right.isOf(user)) {
            throw RefusedException.forbidden("publication.bureau-only");
        }
        return user;
    }
}
