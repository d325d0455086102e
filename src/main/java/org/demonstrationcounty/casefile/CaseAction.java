package org.demonstrationcounty.casefile;

import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusal;

/** An action on a case that is no step. */
public interface CaseAction {

    /** Stable name, which clients see. */
    String name();

    /** The most characters of each text that the action takes, by the names of the texts. */
    Map<String, Integer> maxLengths();

    /** The consequence that the action would have now, which the user reads before. Empty if it needs no words. */
    default Optional<Refusal> consequence(CaseFile file) {
        return Optional.empty();
    }

    /** Whether this user may do it now. */
    boolean isOpen(CaseFile file, CurrentUser user);
}
