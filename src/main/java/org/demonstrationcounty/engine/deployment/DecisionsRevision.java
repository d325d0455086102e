package org.demonstrationcounty.engine.deployment;

import org.demonstrationcounty.revision.Revised;
import org.springframework.stereotype.Component;

/** Policy tables are deployed and never taken away. */
@Component
class DecisionsRevision implements Revised {

    static final String NAME = "decisions";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String revision() {
        return "select count(*) || ' ' || coalesce(max(DEPLOYMENT_ID_), '') from ACT_RE_DECISION_DEF";
    }
}
