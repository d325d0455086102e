package org.demonstrationcounty.login;

import java.util.Set;

/**
 * An account as the database has it now.
 *
 * @param password as it is stored, with its own salt: another text after every change
 */
record StoredAccount(String password, Set<String> groups) {

    StoredAccount {
        groups = Set.copyOf(groups);
    }
}
