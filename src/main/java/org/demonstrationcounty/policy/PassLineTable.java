package org.demonstrationcounty.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.problems.Refusals;

/** Reads how many completed indicators a round wants (R13). */
final class PassLineTable {

    private static final List<String> ROUNDS = List.of("1", "2", "3");

    private PassLineTable() {}

    static List<Integer> read(PolicyTable table, List<Indicator> indicators, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        reader.expectKeys("round", ROUNDS);
        Map<Integer, Integer> required = new TreeMap<>();
        reader.rows("round", row -> required.put(row.whole("round", 1, ROUNDS.size()), required(row, indicators)));
        return List.copyOf(required.values());
    }

    private static int required(RowReader row, List<Indicator> indicators) {
        int required = row.whole("required", 1, 2 * indicators.size());
        if (ROUNDS.contains(row.optional("round"))) {
            int round = Integer.parseInt(row.optional("round"));
            List<Indicator> assessed = indicators.stream()
                    .filter(indicator -> indicator.isAssessedIn(round))
                    .toList();
            long doubling = assessed.stream().filter(Indicator::doubling).count();
            if (required > assessed.size() + doubling) {
                row.refuse("required", "policy.pass-line-too-high", required, assessed.size(), Long.toString(doubling));
            }
        }
        return required;
    }
}
