package org.demonstrationcounty.watch;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** A step of the engine that failed for good wants an administrator, and takes no node out of service. */
@Component("incidents")
class Incidents extends AbstractHealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final RuntimeService runtime;

    Incidents(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** An incident of a called process is one of its callers too, and counts once. */
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
