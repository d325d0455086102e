package org.demonstrationcounty.watch;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.demonstrationcounty.repair.GoneCases;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Reports failed steps of the engine and cases whose process instance is gone. They need an administrator, but the node
 * stays in service.
 */
@Component("incidents")
class Incidents extends AbstractHealthIndicator {

    static final Status ATTENTION = new Status("ATTENTION");

    private final RuntimeService runtime;
    private final GoneCases gone;

    Incidents(RuntimeService runtime, GoneCases gone) {
        this.runtime = runtime;
        this.gone = gone;
    }

    /** The number of open incidents. One of a called process appears at its callers too, but counts once. */
    long open() {
        return runtime.createIncidentQuery().list().stream()
                .map(Incident::getRootCauseIncidentId)
                .distinct()
                .count();
    }

    long goneCases() {
        return gone.count();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long open = open();
        long goneCases = goneCases();
        health.status(open + goneCases == 0 ? Status.UP : ATTENTION)
                .withDetail("open", open)
                .withDetail("gone", goneCases);
    }
}
