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
                .rows(
                        "field",
                        row -> new EligibilityCondition(
                                row.choice("field", FIELDS, field -> field),
                                row.bilingual("name"),
                                least(row, "least"),
                                least(row, "leastFormerPoverty")));
    }

    private static BigDecimal least(RowReader row, String column) {
        return row.optional("field").equals(FLAG)
                ? row.flag(column) ? BigDecimal.ONE : BigDecimal.ZERO
                : BigDecimal.valueOf(row.whole(column, 0, MOST));
    }
}
