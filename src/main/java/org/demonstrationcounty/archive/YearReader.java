package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.figure.RecordedReferences;
import org.demonstrationcounty.indicator.Basis;
import org.springframework.stereotype.Component;

/** Reads the growth of the province by data year. One that is on record here stays (R9). */
@Component
class YearReader {

    private final RecordedReferences references;

    YearReader(RecordedReferences references) {
        this.references = references;
    }

    /** @param all those on record, and the new ones */
    record Growths(Map<Integer, BigDecimal> all, Map<Integer, BigDecimal> added) {}

    Growths read(List<GivenRow> rows) {
        Map<Integer, BigDecimal> all = references.provincial();
        Map<Integer, BigDecimal> added = new LinkedHashMap<>();
        for (GivenRow row : rows) {
            Integer year = row.whole("dataYear", 2000, 2100);
            BigDecimal growth = row.number("provincialSmeRevenueGrowth", Basis.GROWTH);
            if (year == null || growth == null) {
                continue;
            }
            BigDecimal known = all.get(year);
            if (added.containsKey(year)) {
                row.refuse("dataYear", "field.duplicate");
            } else if (known == null) {
                added.put(year, growth);
                all.put(year, growth);
            } else if (known.compareTo(growth) != 0) {
                row.refuse(
                        "provincialSmeRevenueGrowth",
                        "archive.other-reference",
                        String.valueOf(year),
                        known.stripTrailingZeros().toPlainString());
            }
        }
        return new Growths(all, added);
    }
}
