package org.demonstrationcounty.county;

import org.demonstrationcounty.revision.Revised;
import org.springframework.stereotype.Component;

/** The text in the only row of its table. */
@Component
class NamesRevision implements Revised {

    static final String NAME = "names";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String revision() {
        return "select revision from names_revision where id = 1";
    }
}
