package org.demonstrationcounty.demo;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Years pass in seconds: the clock of programme and engine jumps forward and runs on from there. A plugin of the engine, so that
 * nothing of the engine is made before the demonstration's time.
 */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemonstrationSettings.class)
class DemonstrationClock extends AbstractProcessEnginePlugin implements DisposableBean {

    private final Scenario scenario;
    private final ProgrammeClock clock;
    private final ObjectProvider<JobExecutor> jobs;

    DemonstrationClock(DemonstrationSettings settings, ProgrammeClock clock, ObjectProvider<JobExecutor> jobs) {
        this.scenario = settings.scenario();
        this.clock = clock;
        this.jobs = jobs;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        set(scenario.beginning());
    }

    /**
     * Jumps, and has the timers fire that are due by then.
     *
     * @throws RefusedException where the moment has passed already
     */
    synchronized Instant jumpTo(Instant moment) {
        if (moment.isBefore(clock.instant())) {
            throw RefusedException.invalid("instant", "clock.backwards", clock.instant());
        }
        set(moment);
        jobs.ifAvailable(JobExecutor::jobWasAdded);
        return clock.instant();
    }

    @Override
    public void destroy() {
        ClockUtil.reset();
    }

    private static void set(Instant moment) {
        ClockUtil.offset(Duration.between(Instant.now(), moment).toMillis());
    }
}
