package org.demonstrationcounty.paper;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** The right to read what a meeting decides on. Those who see every case have it. */
@Component
class ReadAgendas implements Right {

    @Override
    public String name() {
        return "read-agendas";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.seesEveryCase();
    }
}
