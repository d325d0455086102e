package org.demonstrationcounty.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
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
        return of(List.of(account)).get(account);
    }

    /** The names of those who stand in a list, by account, looked up at once. */
    public Map<String, String> of(Collection<String> accounts) {
        Map<String, String> names = new HashMap<>();
        accounts.forEach(account -> names.put(account, account));
        if (!names.isEmpty()) {
            String[] ids = names.keySet().toArray(String[]::new);
            withoutUser
                    .get(() -> identity.createUserQuery().userIdIn(ids).list())
                    .forEach(user -> names.put(user.getId(), PersonName.of(user.getFirstName(), user.getLastName())));
        }
        return names;
    }
}
