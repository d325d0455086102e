package org.demonstrationcounty.calendar;

import org.demonstrationcounty.engine.CurrentUser;
import org.demonstrationcounty.engine.Right;
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
