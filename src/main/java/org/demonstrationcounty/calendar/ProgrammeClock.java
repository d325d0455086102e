package org.demonstrationcounty.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The one clock of the programme. Its zone is Beijing, and the engine fires its timers by it. */
@Component
public final class ProgrammeClock extends Clock {

    /** Every date of the programme is a date in Beijing. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final InstantSource time;
    private final ZoneId zone;

    @Autowired
    public ProgrammeClock(InstantSource time) {
        this(time, ZONE);
    }

    private ProgrammeClock(InstantSource time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /** Date and time in Beijing, without the zone. */
    public static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return other.equals(zone) ? this : new ProgrammeClock(time, other);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }
}
