package org.demonstrationcounty.results;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to publish the results of a data year. The bureau has it (P11). */
@Component
class PublishResults implements RequiredRight {

    @Override
    public String name() {
        return "publish-results";
    }

    @Override
    public String refusal() {
        return "publication.bureau-only";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau();
    }
}
