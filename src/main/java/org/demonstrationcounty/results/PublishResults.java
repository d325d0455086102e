package org.demonstrationcounty.results;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** The right to publish the results of a data year. The bureau has it (P11). */
@Component
class PublishResults implements Right {

    @Override
    public String name() {
        return "publish-results";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau();
    }
}
