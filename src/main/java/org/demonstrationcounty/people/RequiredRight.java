package org.demonstrationcounty.people;

import org.demonstrationcounty.problems.RefusedException;

/** A right without which a request is refused. */
public interface RequiredRight extends Right {

    /** The code of the refusal. */
    String refusal();

    /**
     * The same user.
     *
     * @throws RefusedException forbidden, if the user has not this right
     */
    default CurrentUser demand(CurrentUser user) {
        if (!isOf(user)) {
            throw RefusedException.forbidden(refusal());
        }
        return user;
    }
}
