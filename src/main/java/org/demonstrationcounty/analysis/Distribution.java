package org.demonstrationcounty.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an indicator in a data year beside what was asked, the greatest first, a page at a time.
 *
 * @param unit in the reader's language
 * @param page from 0
 * @param more whether there are smaller figures on the next page
 */
record Distribution(int dataYear, String code, String name, String unit, List<Row> rows, int page, boolean more) {

    /**
     * @param target in words
     * @param least the number with which the figure was compared; absent if nothing was compared
     */
    @Schema(name = "DistributionRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String countyKey,
            String countyName,
            int round,
            BigDecimal current,
            String target,
            @Nullable BigDecimal least,
            Mark mark) {}
}
