package org.demonstrationcounty.paper;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to read what a meeting decides on. Those who see every case have it. */
@Component
class ReadAgendas implements RequiredRight {

    @Override
    public String name() {
        return "read-agendas";
    }

    @Override
    public String refusal() {
        return "agenda.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.seesEveryCase();
    }
}
