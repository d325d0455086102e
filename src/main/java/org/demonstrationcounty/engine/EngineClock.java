package org.demonstrationcounty.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The clock by which the engine fires its timers: the machine's, unless a demonstration moves it. */
@Component
public class EngineClock extends AbstractProcessEnginePlugin implements InstantSource {

    private final ObjectProvider<BeginningOfTime> beginning;
    private final ObjectProvider<JobExecutor> jobs;

    EngineClock(ObjectProvider<BeginningOfTime> beginning, ObjectProvider<JobExecutor> jobs) {
        this.beginning = beginning;
        this.jobs = jobs;
    }

    /** Nothing of the engine is made before the time at which it begins. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        beginning.ifAvailable(given -> run(given.beginning()));
    }

    @Override
    public Instant instant() {
        return ClockUtil.now().toInstant();
    }

    /** Shows this moment and runs on from there; the timers fire that are due by then. */
    public void moveTo(Instant moment) {
        run(moment);
        jobs.ifAvailable(JobExecutor::jobWasAdded);
    }

    /** Shows the machine's time again. */
    public void reset() {
        ClockUtil.reset();
    }

    private static void run(Instant from) {
        ClockUtil.offset(Duration.between(Instant.now(), from).toMillis());
    }
}
