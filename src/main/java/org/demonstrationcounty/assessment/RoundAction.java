package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.round.AssessedRound;

/** What can be done with a round of a case besides its steps. */
public interface RoundAction {

    /** Stable name, told to clients. */
    String name();

    /** How many characters each text may have that it takes, by the names of the texts. */
    Map<String, Integer> maxLengths();

    /** The last day on which this user may do it; empty where it can be done on any. */
    default Optional<LocalDate> lastDay(AssessedRound round, CurrentUser user) {
        return Optional.empty();
    }

    /** Whether this user may do it as the round stands. */
    boolean isOpen(AssessedRound round, CurrentUser user);
}
