package org.demonstrationcounty.casefile;

import org.demonstrationcounty.people.CurrentUser;

/** What can be done with a case besides its steps. */
public interface CaseAction {

    /** Stable name, told to clients. */
    String name();

    /** Whether this user may do it as the case stands. */
    boolean isOpen(CaseFile file, CurrentUser user);
}
