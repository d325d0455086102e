package org.demonstrationcounty.notification;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.AdministratorsRight;
import org.springframework.stereotype.Component;

/** The right to see what could not be delivered, and to send it again. Administrators have it (P10). */
@Component
class SeeDeliveries extends AdministratorsRight {

    SeeDeliveries(IdentityService identity) {
        super("see-deliveries", "delivery.administrators-only", identity);
    }
}
