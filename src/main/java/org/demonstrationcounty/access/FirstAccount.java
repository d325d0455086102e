package org.demonstrationcounty.access;

import java.util.List;

/**
 * An account to be opened.
 *
 * @param office 清徐县经办人, stored in place of the family name
 * @param name stored in place of the given name
 * @param groups ids of the groups that give it its rights
 */
public record FirstAccount(String id, String office, String name, List<String> groups) {

    public FirstAccount {
        groups = List.copyOf(groups);
    }
}
