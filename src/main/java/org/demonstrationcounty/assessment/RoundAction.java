package org.demonstrationcounty.assessment;

import java.util.Map;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.round.AssessedRound;

/** What can be done with a round of a case besides its steps. */
public interface RoundAction {

    /** Stable name, told to clients. */
    String name();

    /** How many characters each text may have that it takes, by the names of the texts. */
    Map<String, Integer> maxLengths();

    /** Whether this user may do it as the round stands. */
    boolean isOpen(AssessedRound round, CurrentUser user);
}
