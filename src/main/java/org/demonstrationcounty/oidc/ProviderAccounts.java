package org.demonstrationcounty.oidc;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The accounts of persons whom the provider knows. Each is an account like others, but for its log-in, and follows what
 * the provider says of its owner. An account that was made here is nobody's who comes from the provider.
 */
@Component
@Profile("oidc")
class ProviderAccounts {

    private final ProviderAccountRows rows;
    private final FollowPerson followPerson;
    private final GroupTable groups;

    ProviderAccounts(ProviderAccountRows rows, FollowPerson followPerson, GroupTable groups) {
        this.rows = rows;
        this.followPerson = followPerson;
        this.groups = groups;
    }

    /**
     * The account of a person, as the latest token describes them.
     *
     * @throws RefusedException if no group of theirs works in the programme, or their id is another's
     */
    String admit(Person person) {
        Set<String> theirs = groups.of(person);
        Optional<ProviderAccountRows.Row> known = rows.of(person.issuer(), person.subject());
        if (known.isEmpty() && !theirs.isEmpty()) {
            known = Optional.of(open(person, theirs));
        } else if (known.isPresent() && person.issued().isAfter(known.get().describedAt())) {
            follow(known.get().account(), person, theirs);
        }
        if (theirs.isEmpty()) {
            throw RefusedException.forbidden("auth.no-group");
        }
        return known.orElseThrow().account();
    }

    /** An administrator may change the account at the same moment. Then it is followed from what they made of it. */
    private void follow(String account, Person person, Set<String> theirs) {
        try {
            followPerson.follow(account, person, theirs);
        } catch (OptimisticLockingException | ConcurrencyFailureException | DataIntegrityViolationException changed) {
            followPerson.follow(account, person, theirs);
        }
    }

    /** Two first requests of a person can come at once. The second takes what the first has opened. */
    private ProviderAccountRows.Row open(Person person, Set<String> theirs) {
        try {
            followPerson.open(person, theirs);
        } catch (DataIntegrityViolationException | RefusedException taken) {
            return rows.of(person.issuer(), person.subject()).orElseThrow(() -> asRefusal(taken, person));
        }
        return rows.of(person.issuer(), person.subject()).orElseThrow();
    }

    private static RuntimeException asRefusal(RuntimeException taken, Person person) {
        return taken instanceof RefusedException refused && refused.kind() != Kind.CONFLICT
                ? refused
                : RefusedException.forbidden("auth.account-of-another", String.valueOf(person.account()));
    }
}
