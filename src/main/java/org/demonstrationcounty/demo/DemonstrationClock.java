package org.demonstrationcounty.demo;

import java.time.Instant;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.engine.ClockStart;
import org.demonstrationcounty.engine.EngineClock;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of a demonstration. It jumps forward and runs on from there, so that years pass in seconds. The engine
 * uses it too.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemonstrationSettings.class)
class DemonstrationClock implements ClockStart, DisposableBean {

    private final Scenario scenario;
    private final ProgrammeClock clock;
    private final EngineClock engine;

    DemonstrationClock(DemonstrationSettings settings, ProgrammeClock clock, EngineClock engine) {
        this.scenario = settings.scenario();
        this.clock = clock;
        this.engine = engine;
    }

    @Override
    public Instant beginning() {
        return scenario.beginning();
    }

    /**
     * Jumps to a moment and fires the timers that are due by then.
     *
     * @throws RefusedException if the moment has passed already
     */
    synchronized Instant jumpTo(Instant moment) {
        if (moment.isBefore(clock.instant())) {
            throw RefusedException.invalid("instant", "clock.backwards", clock.instant());
        }
        engine.moveTo(moment);
        return clock.instant();
    }

    @Override
    public void destroy() {
        engine.reset();
    }
}
