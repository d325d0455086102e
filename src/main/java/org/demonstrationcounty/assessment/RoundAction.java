package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.round.AssessedRound;

/** An action on a round that is not a step of its process, such as asking for a reconsideration. */
public interface RoundAction {

    /** A stable name for clients. */
    String name();

    /** The greatest length of each text that it takes, in characters, by the name of the text. */
    Map<String, Integer> maxLengths();

    /** The last day on which this user may do it; empty if there is no last day. */
    default Optional<LocalDate> lastDay(AssessedRound round, CurrentUser user) {
        return Optional.empty();
    }

    /** Whether this user may do it in the present state of the round. */
    boolean isOpen(AssessedRound round, CurrentUser user);
}
