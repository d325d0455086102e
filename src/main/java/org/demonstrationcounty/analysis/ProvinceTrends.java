package org.demonstrationcounty.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How all counties did in the latest data years, indicator by indicator. */
record ProvinceTrends(List<ProvinceTrend> indicators) {

    /** @param unit in the reader's language */
    @Schema(name = "ProvinceTrend")
    record ProvinceTrend(String code, String name, String unit, List<YearOfProvince> years) {}

    /**
     * @param counties whose rounds are evaluated and assess the indicator
     * @param mean of their figures; absent where none has one
     */
    @Schema(name = "YearOfProvince")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record YearOfProvince(
            int dataYear,
            long counties,
            long met,
            long doubled,
            long missed,
            long waiting,
            @Nullable BigDecimal mean) {}
}
