package org.demonstrationcounty.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.engine.EngineTransaction;
import org.springframework.stereotype.Service;

/** Opens accounts in groups that exist, for rooms that begin with some. Administrators use {@link AccountKeeping}. */
@Service
public class FirstAccounts {

    private final IdentityService identity;
    private final EngineTransaction transaction;

    FirstAccounts(
            IdentityService identity,
            EngineTransaction transaction,
            @SuppressWarnings("unused") AccessSetup groupsAreThere) {
        this.identity = identity;
        this.transaction = transaction;
    }

    /** Opens the accounts that do not exist yet, all with the same password. Others stay as they are. */
    public void open(List<FirstAccount> accounts, String password) {
        transaction.run(() -> {
            Set<String> present = present(accounts);
            accounts.stream()
                    .filter(account -> !present.contains(account.id()))
                    .forEach(account -> open(account, password));
        });
    }

    private Set<String> present(List<FirstAccount> accounts) {
        String[] ids = accounts.stream().map(FirstAccount::id).toArray(String[]::new);
        return identity.createUserQuery().userIdIn(ids).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private void open(FirstAccount account, String password) {
        User user = identity.newUser(account.id());
        user.setFirstName(account.name());
        user.setLastName(account.office());
        user.setPassword(password);
        identity.saveUser(user);
        account.groups().forEach(group -> identity.createMembership(account.id(), group));
    }
}
