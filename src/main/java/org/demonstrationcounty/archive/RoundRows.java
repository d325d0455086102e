package org.demonstrationcounty.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.indicator.Standard;

/** The rows of one round of a case, by sheet. */
final class RoundRows {

    private static final String ROUND = "round";

    private final Map<PastSheet, List<GivenRow>> rows = new EnumMap<>(PastSheet.class);

    private RoundRows() {}

    static RoundRows of(int number, CaseKey caseKey, RowsOfCases all) {
        RoundRows its = new RoundRows();
        for (PastSheet sheet : List.of(PastSheet.FIGURES, PastSheet.RULINGS, PastSheet.CLAIMS)) {
            its.rows.put(
                    sheet,
                    all.of(sheet, caseKey).stream()
                            .filter(row -> row.isAbout(ROUND, number))
                            .toList());
        }
        return its;
    }

    List<GivenRow> of(PastSheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    /** Notes the rows that belong to none of these rounds. */
    static void refuseUnless(Set<Integer> numbers, List<GivenRow> rows) {
        for (GivenRow row : rows) {
            Integer number = row.whole(ROUND, 1, Standard.ROUNDS);
            if (number != null && !numbers.contains(number)) {
                row.refuse(ROUND, "archive.no-such-round", String.valueOf(number));
            }
        }
    }
}
