package org.demonstrationcounty.watch;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Reports steps of the engine that failed for good. They need an administrator, but the node stays in service. */
@Component("incidents")
class Incidents extends AbstractHealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final RuntimeService runtime;

    Incidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The incident of a called process appears at its callers too. It counts once. */
    long open() {
        return runtime.createIncidentQuery().list().stream()
                .map(Incident::getRootCauseIncidentId)
                .distinct()
                .count();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long open = open();
        health.status(open == 0 ? Status.UP : ATTENTION).withDetail("open", open);
    }
}
