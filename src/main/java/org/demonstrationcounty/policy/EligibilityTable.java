package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.problems.Refusals;

/** Reads the conditions of an application (P1). */
final class EligibilityTable {

    private static final String FLAG = "serviceOrganisation";
    private static final List<String> FIELDS = List.of(
            "marketEntities",
            "belowScaleIndustrial",
            "aboveScaleIndustrial",
            "chainEnterprises",
            "startupBases",
            "srdiEnterprises",
            FLAG);
    private static final int MOST = 1_000_000_000;

    private EligibilityTable() {}

    static List<EligibilityCondition> read(PolicyTable table, Refusals refusals) {
        return new TableReader(table, refusals)
                .entries(
                        "field",
                        entry -> new EligibilityCondition(
                                entry.choice("field", FIELDS, field -> field),
                                entry.bilingual("name"),
                                least(entry, "least"),
                                least(entry, "leastFormerPoverty")));
    }

    private static BigDecimal least(EntryReader entry, String column) {
        return entry.optional("field").equals(FLAG)
                ? entry.flag(column) ? BigDecimal.ONE : BigDecimal.ZERO
                : BigDecimal.valueOf(entry.whole(column, 0, MOST));
    }
}
