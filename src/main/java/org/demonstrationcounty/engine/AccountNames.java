package org.demonstrationcounty.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** What forms call those who did something: their name, where the account still has one, not its id. */
@Component
public class AccountNames {

    private final IdentityService identity;
    private final CaseFlow flow;

    AccountNames(IdentityService identity, CaseFlow flow) {
        this.identity = identity;
        this.flow = flow;
    }

    public String of(String account) {
        User user =
                flow.asNobody(() -> identity.createUserQuery().userId(account).singleResult());
        return user == null ? account : user.getFirstName() + " " + user.getLastName();
    }
}
