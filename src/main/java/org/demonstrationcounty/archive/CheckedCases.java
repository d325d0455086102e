package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.sheet.Fault;

/**
 * The result of the check of a workbook of cases.
 *
 * @param growths of the province that are new here, by data year
 * @param problems the faults for which it is refused
 * @param differences of the results that confirmed rounds have now from those on record
 */
record CheckedCases(
        List<PastCase> cases, Map<Integer, BigDecimal> growths, List<Fault> problems, List<Fault> differences) {

    int rounds() {
        return cases.stream().mapToInt(each -> each.rounds().size()).sum();
    }

    long figures() {
        return cases.stream()
                .flatMap(each -> each.rounds().stream())
                .mapToLong(round -> round.former().judged().current().size())
                .sum();
    }
}
