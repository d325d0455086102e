package org.demonstrationcounty.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, changes and locks accounts. The trail records each act, but no password. */
@Service
@Transactional
class AccountKeeping {

    private static final Account NONE = new Account("", "", null, null, null, List.of(), true, "");

    private final IdentityService identity;
    private final AccountList list;
    private final ApplicationEventPublisher events;

    AccountKeeping(IdentityService identity, AccountList list, ApplicationEventPublisher events) {
        this.identity = identity;
        this.list = list;
        this.events = events;
    }

    /** Whether a password must follow the policy; the settings can turn it off. */
    @Transactional(readOnly = true)
    boolean hasPasswordPolicy() {
        return identity.getPasswordPolicy() != null;
    }

    Account open(AccountRequest wanted, String by) {
        if (list.find(wanted.account()).isPresent()) {
            throw RefusedException.conflict("account.exists", wanted.account());
        }
        return keep(wanted, NONE, identity.newUser(wanted.account()), Act.onAll("open-account", wanted.account(), by));
    }

    /** Changes an account, if it is still as its changer has read it. An account is locked in any case. */
    Account change(AccountRequest wanted, String by) {
        User present = identity.createUserQuery().userId(wanted.account()).singleResult();
        if (present == null) {
            throw RefusedException.notFound("account.unknown", wanted.account());
        }
        Account before = list.find(wanted.account()).orElseThrow();
        if (!wanted.locked() && !before.revision().equals(wanted.revision())) {
            throw RefusedException.conflict("account.changed-meanwhile", before.account());
        }
        AccountRequest change = wanted.locked() ? AccountRequest.lockOf(before) : wanted;
        return keep(change, before, present, Act.onAll("change-account", before.account(), by));
    }

    private Account keep(AccountRequest wanted, Account before, User user, Act act) {
        user.setLastName(wanted.family());
        user.setFirstName(wanted.given());
        user.setEmail(wanted.email());
        if (wanted.password() != null) {
            requireGoodPassword(wanted.password(), user);
            user.setPassword(wanted.password());
        }
        identity.saveUser(user);
        moveToOffices(wanted, before.groups());
        if (wanted.locked()) {
            list.takePassword(wanted.account());
        }
        Account after = list.find(wanted.account()).orElseThrow();
        Act told = compared(act, before, after, wanted.password() != null);
        if (!told.changes().isEmpty()) {
            events.publishEvent(told);
        }
        return after;
    }

    private void moveToOffices(AccountRequest wanted, List<String> before) {
        before.stream()
                .filter(office -> !wanted.offices().contains(office))
                .forEach(office -> identity.deleteMembership(wanted.account(), office));
        wanted.offices().stream()
                .filter(office -> !before.contains(office))
                .forEach(office -> identity.createMembership(wanted.account(), office));
    }

    private void requireGoodPassword(String password, User user) {
        if (hasPasswordPolicy()
                && !identity.checkPasswordAgainstPolicy(password, user).isValid()) {
            throw RefusedException.invalid("password", "password.weak");
        }
    }

    private Act compared(Act act, Account before, Account after, boolean withPassword) {
        boolean isNew = before.account().isEmpty();
        Act told = changing(act, "accountName", isNew ? null : before.name(), after.name());
        told = changing(told, "accountEmail", before.email(), after.email());
        told = changing(told, "accountOffices", officesOf(before), officesOf(after));
        told = changing(told, "accountLocked", isNew ? null : before.locked(), after.locked());
        return withPassword ? told.changing("accountPassword", null, true) : told;
    }

    private static @Nullable String officesOf(Account account) {
        return account.offices().isEmpty()
                ? null
                : account.offices().stream().map(Account.OfficeOfAccount::name).collect(Collectors.joining("、"));
    }

    private static Act changing(Act act, String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? act : act.changing(field, before, after);
    }
}
