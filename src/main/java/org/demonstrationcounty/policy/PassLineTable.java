package org.demonstrationcounty.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.problems.Refusals;

/** Reads how many completed indicators each round needs (R13). */
final class PassLineTable {

    private static final List<String> ROUNDS = List.of("1", "2", "3");

    private PassLineTable() {}

    static List<Integer> read(PolicyTable table, List<Indicator> indicators, Refusals refusals) {
        TableReader reader = new TableReader(table, refusals);
        reader.expectKeys("round", ROUNDS);
        Map<Integer, Integer> required = new TreeMap<>();
        reader.entries(
                "round", entry -> required.put(entry.whole("round", 1, ROUNDS.size()), required(entry, indicators)));
        return List.copyOf(required.values());
    }

    private static int required(EntryReader entry, List<Indicator> indicators) {
        int required = entry.whole("required", 1, 2 * indicators.size());
        if (ROUNDS.contains(entry.optional("round"))) {
            int round = Integer.parseInt(entry.optional("round"));
            List<Indicator> assessed = indicators.stream()
                    .filter(indicator -> indicator.isAssessedIn(round))
                    .toList();
            long doubling = assessed.stream().filter(Indicator::doubling).count();
            if (required > assessed.size() + doubling) {
                entry.refuse(
                        "required", "policy.pass-line-too-high", required, assessed.size(), Long.toString(doubling));
            }
        }
        return required;
    }
}
