package org.demonstrationcounty.login;

import java.util.Set;

/**
 * An account as the database has it at this moment.
 *
 * @param password as it is stored, with a salt of its own: another text after every change
 */
record StoredAccount(String password, Set<String> groups) {

    StoredAccount {
        groups = Set.copyOf(groups);
    }
}
