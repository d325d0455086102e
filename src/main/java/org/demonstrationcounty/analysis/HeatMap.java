package org.demonstrationcounty.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Indicators and counties of a data year, a page of counties at a time.
 *
 * @param published whether the year's results are published
 * @param comparable whether the reader reads the distribution too
 * @param counties the counties whose verdicts the reader reads, in the order of their case keys
 * @param page from 0
 * @param size counties a page
 * @param total counties on all pages
 */
record HeatMap(
        int dataYear,
        boolean published,
        boolean comparable,
        List<IndicatorOfYear> indicators,
        List<CountyOfYear> counties,
        int page,
        int size,
        long total) {

    /** An indicator, with the number of the counties of this page that met, doubled or missed it, or that wait. */
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
