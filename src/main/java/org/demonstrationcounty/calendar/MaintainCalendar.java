package org.demonstrationcounty.calendar;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** Administrators load each new year's holidays. */
@Component
class MaintainCalendar implements Right {

    @Override
    public String name() {
        return "maintain-calendar";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isAdministrator();
    }
}
