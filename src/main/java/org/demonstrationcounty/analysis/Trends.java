package org.demonstrationcounty.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a case over its rounds, beside the targets. */
record Trends(String caseKey, String countyName, List<Trend> indicators) {

    /**
     * @param base the figure before round 1's; absent if there is none
     * @param baseYear its year; absent before the first evaluation
     */
    @Schema(name = "Trend")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Trend(
            String code,
            String name,
            String unit,
            @Nullable Integer baseYear,
            @Nullable BigDecimal base,
            List<Point> points) {}

    /** @param least the number with which the figure was compared; absent if nothing was compared */
    @Schema(name = "TrendPoint")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Point(
            int round,
            int dataYear,
            @Nullable BigDecimal current,
            String target,
            @Nullable BigDecimal least,
            Mark mark) {}
}
