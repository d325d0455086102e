package org.demonstrationcounty.casefile;

import java.util.Map;
import org.demonstrationcounty.people.CurrentUser;

/** What can be done with a case besides its steps. */
public interface CaseAction {

    /** Stable name, told to clients. */
    String name();

    /** How many characters each text may have that it takes, by the names of the texts. */
    Map<String, Integer> maxLengths();

    /** Whether this user may do it as the case stands. */
    boolean isOpen(CaseFile file, CurrentUser user);
}
