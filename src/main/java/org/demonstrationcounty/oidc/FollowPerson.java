package org.demonstrationcounty.oidc;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.demonstrationcounty.people.AccountId;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.PersonName;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes accounts as the provider describes their owners. The trail records both. */
@Service
@Profile("oidc")
@Transactional
class FollowPerson {

    private static final int BYTES_OF_A_PASSWORD = 32;

    private final ProviderAccountRows rows;
    private final IdentityService identity;
    private final ApplicationEventPublisher events;
    private final SecureRandom chance = new SecureRandom();

    FollowPerson(ProviderAccountRows rows, IdentityService identity, ApplicationEventPublisher events) {
        this.rows = rows;
        this.identity = identity;
        this.events = events;
    }

    /** @throws RefusedException if the person's id cannot be that of an account, or there is such an account */
    void open(Person person, Set<String> groups) {
        String account = person.account();
        if (account == null || !AccountId.isAllowed(account)) {
            throw RefusedException.forbidden("auth.account-id", String.valueOf(account));
        }
        if (identity.createUserQuery().userId(account).count() > 0) {
            throw RefusedException.forbidden("auth.account-of-another", account);
        }
        User user = identity.newUser(account);
        user.setPassword(password());
        Act act = described(user, person, Act.onAll("open-account", account, Act.SYSTEM));
        identity.saveUser(user);
        rows.add(account, person);
        events.publishEvent(moved(account, Set.of(), groups, act));
    }

    /** Follows what a token says, if no later token was followed meanwhile. */
    void follow(String account, Person person, Set<String> groups) {
        if (rows.hold(account).filter(person.issued()::isAfter).isEmpty()) {
            return;
        }
        rows.described(account, person.issued());
        User user = identity.createUserQuery().userId(account).singleResult();
        Act act = described(user, person, Act.onAll("change-account", account, Act.SYSTEM));
        if (!act.changes().isEmpty()) {
            identity.saveUser(user);
        }
        Act told = moved(account, groupsOf(account).keySet(), groups, act);
        if (!told.changes().isEmpty()) {
            events.publishEvent(told);
        }
    }

    /** A password that nobody knows. Locking the account takes it away, as it does with other accounts. */
    private String password() {
        byte[] random = new byte[BYTES_OF_A_PASSWORD];
        chance.nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }

    private static Act described(User user, Person person, Act act) {
        String name = nameOf(user);
        String email = user.getEmail();
        if (person.family() != null || person.given() != null) {
            user.setLastName(person.family());
            user.setFirstName(person.given());
        }
        if (person.email() != null) {
            user.setEmail(person.email());
        }
        return changing(changing(act, "accountName", name, nameOf(user)), "accountEmail", email, user.getEmail());
    }

    private Act moved(String account, Collection<String> before, Set<String> wanted, Act act) {
        Map<String, String> names =
                identity.createGroupQuery().list().stream().collect(Collectors.toMap(Group::getId, Group::getName));
        Set<String> after = new TreeSet<>(wanted);
        after.retainAll(names.keySet());
        before.stream()
                .filter(group -> !after.contains(group))
                .forEach(group -> identity.deleteMembership(account, group));
        after.stream()
                .filter(group -> !before.contains(group))
                .forEach(group -> identity.createMembership(account, group));
        return changing(act, "accountOffices", inWords(before, names), inWords(after, names));
    }

    private Map<String, String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .collect(Collectors.toMap(Group::getId, Group::getName));
    }

    private static @Nullable String inWords(Collection<String> groups, Map<String, String> names) {
        return groups.isEmpty()
                ? null
                : new TreeSet<>(groups).stream().map(names::get).collect(Collectors.joining("、"));
    }

    private static @Nullable String nameOf(User user) {
        String name = PersonName.of(user.getFirstName(), user.getLastName());
        return name.isEmpty() ? null : name;
    }

    private static Act changing(Act act, String field, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after) ? act : act.changing(field, before, after);
    }
}
