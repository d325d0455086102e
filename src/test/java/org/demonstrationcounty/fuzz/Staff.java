package org.demonstrationcounty.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.http.Client;

/** Restores accounts and groups, because an administrator's hostile request may be valid and delete some. */
final class Staff {

    private final IdentityService identity;
    private final Map<String, Set<String>> seats;

    Staff(IdentityService identity) {
        this.identity = identity;
        this.seats = identity.createUserQuery().list().stream()
                .map(User::getId)
                .collect(Collectors.toMap(account -> account, this::officesOf));
    }

    /** Gives all roles their accounts, passwords and groups again. */
    void reinstate() {
        seats.forEach((account, offices) -> {
            User user = identity.createUserQuery().userId(account).singleResult();
            User known = user == null ? identity.newUser(account) : user;
            known.setPassword(Client.PASSWORD);
            identity.saveUser(known);
            Set<String> kept = officesOf(account);
            offices.stream().filter(office -> !kept.contains(office)).forEach(office -> seat(account, office));
        });
    }

    private void seat(String account, String office) {
        if (identity.createGroupQuery().groupId(office).count() == 0) {
            identity.saveGroup(identity.newGroup(office));
        }
        identity.createMembership(account, office);
    }

    private Set<String> officesOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }
}
