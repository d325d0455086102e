package org.demonstrationcounty.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.springframework.stereotype.Component;

/** Metrics for the operator's monitoring. All nodes of one database give the same numbers. */
@Component
class ProgrammeMetrics implements MeterBinder {

    private static final String CASE = "demonstration-county";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Incidents incidents;
    private final ProgrammeClock clock;

    ProgrammeMetrics(RuntimeService runtime, TaskService tasks, Incidents incidents, ProgrammeClock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.incidents = incidents;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("programme.cases.running", this::runningCases)
                .description("Cases that have not come to an end")
                .register(registry);
        Gauge.builder("programme.tasks.open", this::openTasks)
                .description("Open tasks")
                .register(registry);
        Gauge.builder("programme.tasks.overdue", this::overdueTasks)
                .description("Open tasks whose due date has gone by, by the programme's clock")
                .register(registry);
        Gauge.builder("programme.incidents", incidents::open)
                .description("Steps of the engine that failed for good and want an administrator")
                .register(registry);
        Gauge.builder("programme.cases.gone", incidents::goneCases)
                .description("Cases whose process instance is gone and that want an administrator")
                .register(registry);
    }

    private long runningCases() {
        return runtime.createProcessInstanceQuery().processDefinitionKey(CASE).count();
    }

    private long openTasks() {
        return tasks.createTaskQuery().count();
    }

    private long overdueTasks() {
        return tasks.createTaskQuery().dueBefore(Date.from(clock.instant())).count();
    }
}
