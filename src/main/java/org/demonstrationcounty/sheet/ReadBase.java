package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The contents of a filled workbook of base figures.
 *
 * @param base the figures by indicator; empty if there is a problem
 * @param blank number of indicators without a figure
 */
record ReadBase(Map<String, BigDecimal> base, int blank, List<Fault> problems, List<Fault> warnings) {

    static ReadBase refused(List<Fault> problems) {
        return new ReadBase(Map.of(), 0, problems, List.of());
    }
}
