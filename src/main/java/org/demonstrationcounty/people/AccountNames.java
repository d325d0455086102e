package org.demonstrationcounty.people;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** What forms call those who did something: their name, where the account still has one, not its id. */
@Component
public class AccountNames {

    private final IdentityService identity;
    private final WithoutUser withoutUser;

    AccountNames(IdentityService identity, WithoutUser withoutUser) {
        this.identity = identity;
        this.withoutUser = withoutUser;
    }

    public String of(String account) {
        User user =
                withoutUser.get(() -> identity.createUserQuery().userId(account).singleResult());
        return user == null ? account : user.getFirstName() + " " + user.getLastName();
    }
}
