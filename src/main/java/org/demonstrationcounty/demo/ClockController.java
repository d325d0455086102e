package org.demonstrationcounty.demo;

import java.time.Instant;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns the clock of a demonstration, for administrators. Outside a demonstration the address does not exist. */
@RestController
@Profile("demo")
class ClockController {

    private static final String INSTANT = "instant";
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final DemonstrationClock clock;
    private final IdentityService identity;

    ClockController(DemonstrationClock clock, IdentityService identity) {
        this.clock = clock;
        this.identity = identity;
    }

    /** The time that the clock shows, or is to show. */
    record Time(Instant instant) {

        static Time read(JsonFields fields) {
            Instant instant = fields.instant(INSTANT);
            if (instant != null && instant.isAfter(LATEST)) {
                fields.refuse(INSTANT, "clock.too-late", LATEST);
            }
            return new Time(instant);
        }
    }

    @PutMapping(path = "/api/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    Time turn(Body<Time> body) {
        if (!CurrentUser.of(identity).isAdministrator()) {
            throw RefusedException.forbidden("clock.administrators-only");
        }
        return new Time(clock.jumpTo(body.read(Time::read).instant()));
    }
}
