package org.demonstrationcounty.access;

import java.util.List;

/**
 * An account to be opened.
 *
 * @param office shown as the first part of the name
 * @param name shown as its second part
 * @param groups what the account may do
 */
public record Account(String id, String office, String name, List<String> groups) {

    public Account {
        groups = List.copyOf(groups);
    }
}
