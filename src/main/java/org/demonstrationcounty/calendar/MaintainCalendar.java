package org.demonstrationcounty.calendar;

import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.AdministratorsRight;
import org.springframework.stereotype.Component;

/** Administrators load each new year's holidays. */
@Component
class MaintainCalendar extends AdministratorsRight {

    MaintainCalendar(IdentityService identity) {
        super("maintain-calendar", "calendar.administrators-only", identity);
    }
}
