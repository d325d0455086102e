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

/** The clock by which the engine fires its timers. It is the machine's clock unless a demonstration moves it. */
@Component
public class EngineClock extends AbstractProcessEnginePlugin implements InstantSource {

    private final ObjectProvider<ClockStart> beginning;
    private final ObjectProvider<JobExecutor> jobs;

    EngineClock(ObjectProvider<ClockStart> beginning, ObjectProvider<JobExecutor> jobs) {
        this.beginning = beginning;
        this.jobs = jobs;
    }

    /** Sets the first moment before anything of the engine exists. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        beginning.ifAvailable(given -> run(given.beginning()));
    }

    @Override
    public Instant instant() {
        return ClockUtil.now().toInstant();
    }

    /** Sets the clock to this moment. It runs on from there, and timers that are due by then fire. */
    public void moveTo(Instant moment) {
        run(moment);
        jobs.ifAvailable(JobExecutor::jobWasAdded);
    }

    /** Sets the clock back to the machine's time. */
    public void reset() {
        ClockUtil.reset();
    }

    private static void run(Instant from) {
        ClockUtil.offset(Duration.between(Instant.now(), from).toMillis());
    }
}
