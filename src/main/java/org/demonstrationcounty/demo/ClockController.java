package org.demonstrationcounty.demo;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and turns the clock of a demonstration, for administrators. Outside a demonstration the address does not exist. */
@RestController
@Profile("demo")
class ClockController {

    private static final String INSTANT = "instant";
    static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final DemonstrationClock clock;
    private final ProgrammeClock shown;
    private final ComingEvents coming;
    private final MoveClock right;
    private final IdentityService identity;

    ClockController(
            DemonstrationClock clock,
            ProgrammeClock shown,
            ComingEvents coming,
            MoveClock right,
            IdentityService identity) {
        this.clock = clock;
        this.shown = shown;
        this.coming = coming;
        this.right = right;
        this.identity = identity;
    }

    /**
     * The time of the demonstration and what happens next.
     *
     * @param underWay how many things are due and not done yet
     */
    record ClockView(Instant instant, long underWay, List<ComingEvent> events) {}

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

    @GetMapping("/api/clock")
    @Operation(summary = "演示时钟：现在的时间和将要到期的事项（仅演示环境） / The clock and what happens next (demonstrations only)")
    ClockView look() {
        right.demand(CurrentUser.of(identity));
        return new ClockView(shown.instant(), coming.underWay(), coming.next());
    }

    @PutMapping(path = "/api/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
    Time turn(Body<Time> body) {
        right.demand(CurrentUser.of(identity));
        return new Time(clock.jumpTo(body.read(Time::read).instant()));
    }
}
