package org.demonstrationcounty.people;

import org.demonstrationcounty.revision.Revised;
import org.springframework.stereotype.Component;

/** The text in the row of its own that the names of accounts have. */
@Component
class AccountNamesRevision implements Revised {

    static final String NAME = "account names";
    static final int ROW = 2;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String revision() {
        return "select revision from names_revision where id = " + ROW;
    }
}
