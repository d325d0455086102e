package org.demonstrationcounty.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;

/** The rows of a workbook by sheet and case. */
final class RowsOfCases {

    private final Map<PastSheet, Map<String, List<GivenRow>>> rows = new EnumMap<>(PastSheet.class);

    private RowsOfCases() {}

    static RowsOfCases of(GivenCases given) {
        RowsOfCases byCase = new RowsOfCases();
        for (PastSheet sheet : PastSheet.values()) {
            byCase.rows.put(sheet, given.of(sheet).stream().collect(Collectors.groupingBy(GivenRow::key)));
        }
        return byCase;
    }

    /** In the order of the sheet. */
    List<GivenRow> of(PastSheet sheet, CaseKey caseKey) {
        return rows.getOrDefault(sheet, Map.of()).getOrDefault(caseKey.text(), List.of());
    }

    /** Notes the rows whose case is none of these. */
    void refuseUnless(Set<String> known) {
        rows.forEach((sheet, byCase) -> {
            if (sheet != PastSheet.CASES && sheet != PastSheet.YEARS) {
                byCase.forEach((key, its) -> {
                    if (!key.isEmpty() && !known.contains(key)) {
                        its.forEach(row -> row.refuse(GivenRow.KEY, "archive.no-such-case", key));
                    }
                });
            }
        });
    }
}
