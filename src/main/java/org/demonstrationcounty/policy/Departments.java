package org.demonstrationcounty.policy;

import java.util.List;

/** The six departments that figures are obtained from (R5). Their names are data and stand with the accounts (P7). */
public final class Departments {

    public static final List<String> CODES =
            List.of("market-regulation", "sme", "statistics", "industry", "science", "finance");

    private Departments() {}
}
