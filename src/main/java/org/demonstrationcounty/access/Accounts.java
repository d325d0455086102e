package org.demonstrationcounty.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;

/** Opens accounts in groups that are there already. Later on, administrators do so in the Admin application. */
@Service
public class Accounts {

    private final ProcessEngine engine;

    Accounts(ProcessEngine engine, @SuppressWarnings("unused") AccessSetup groupsAreThere) {
        this.engine = engine;
    }

    /** Opens those that do not exist yet, all with the same password, and leaves the others alone. */
    public void open(List<Account> accounts, String password) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    Set<String> present = present(accounts);
                    accounts.stream()
                            .filter(account -> !present.contains(account.id()))
                            .forEach(account -> open(account, password));
                    return null;
                });
    }

    private Set<String> present(List<Account> accounts) {
        String[] ids = accounts.stream().map(Account::id).toArray(String[]::new);
        return engine.getIdentityService().createUserQuery().userIdIn(ids).list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private void open(Account account, String password) {
        IdentityService identity = engine.getIdentityService();
        User user = identity.newUser(account.id());
        user.setFirstName(account.office());
        user.setLastName(account.name());
        user.setPassword(password);
        identity.saveUser(user);
        account.groups().forEach(group -> identity.createMembership(account.id(), group));
    }
}
