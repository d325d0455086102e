package org.demonstrationcounty.notice;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to publish notices. The bureau has it (P12). */
@Component
class PublishNotices implements RequiredRight {

    @Override
    public String name() {
        return "publish-notices";
    }

    @Override
    public String refusal() {
        return "notice.bureau-only";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau();
    }
}
