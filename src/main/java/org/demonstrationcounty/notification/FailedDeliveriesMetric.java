package org.demonstrationcounty.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Tells the operator's monitoring what could not be delivered, so that nobody has to look for it. */
@Component
class FailedDeliveriesMetric implements MeterBinder {

    private final FailedDeliveries failures;

    FailedDeliveriesMetric(FailedDeliveries failures) {
        this.failures = failures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("programme.deliveries.failed", failures::count)
                .description("Mails and calls of the webhook that failed for good and want an administrator")
                .register(registry);
    }
}
