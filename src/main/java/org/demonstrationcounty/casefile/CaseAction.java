package org.demonstrationcounty.casefile;

import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusal;

/** What can be done with a case besides its steps. */
public interface CaseAction {

    /** Stable name, told to clients. */
    String name();

    /** How many characters each text may have that it takes, by the names of the texts. */
    Map<String, Integer> maxLengths();

    /** What follows from it as the case stands, for who is about to do it. */
    default Optional<Refusal> consequence(CaseFile file) {
        return Optional.empty();
    }

    /** Whether this user may do it as the case stands. */
    boolean isOpen(CaseFile file, CurrentUser user);
}
