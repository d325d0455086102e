package org.demonstrationcounty.access;

import java.util.List;

/**
 * An account to be opened.
 *
 * @param office in the place of the family name: 清徐县经办人
 * @param name in the place of the given name
 * @param groups what the account may do
 */
public record Account(String id, String office, String name, List<String> groups) {

    public Account {
        groups = List.copyOf(groups);
    }
}
