package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department sees when it supplies its figures.
 *
 * @param asksBaseOf codes whose figures of the year before are asked for too
 * @param asksCountyGdpGrowth whether the county's growth is asked for too
 * @param reason why the figures came back; null where they are asked for the first time
 * @param countyGdpGrowth what was stated of it before; null for nothing
 * @param noteMaxLength of a note, in characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupplyView(
        @JsonUnwrapped RoundHead head,
        String departmentName,
        List<String> asksBaseOf,
        boolean asksCountyGdpGrowth,
        @Nullable String reason,
        @Nullable BigDecimal countyGdpGrowth,
        @Nullable BigDecimal provincialSmeRevenueGrowth,
        List<FigureViews.FigureView> rows,
        int noteMaxLength) {}
