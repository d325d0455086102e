package org.demonstrationcounty.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Indicators and counties of a data year.
 *
 * @param published whether the year's results are published
 * @param comparable whether the reader reads the distribution too
 * @param counties the counties whose verdicts the reader reads, in the order of their case keys
 */
record HeatMap(
        int dataYear,
        boolean published,
        boolean comparable,
        List<IndicatorOfYear> indicators,
        List<CountyOfYear> counties) {

    /** An indicator, with the number of these counties that met, doubled or missed it, or that wait. */
    @Schema(name = "AnalysisIndicator")
    record IndicatorOfYear(String code, String name, long met, long doubled, long missed, long waiting) {}

    /** @param marks by indicator */
    @Schema(name = "AnalysisCounty")
    record CountyOfYear(
            String caseKey,
            String countyKey,
            String countyName,
            String cityName,
            int round,
            boolean confirmed,
            Map<String, Mark> marks) {}
}
