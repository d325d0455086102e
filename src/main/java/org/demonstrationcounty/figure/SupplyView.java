package org.demonstrationcounty.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a department supplies its figures.
 *
 * @param asksBaseOf codes of the indicators for which it asks the figure of the year before too
 * @param asksCountyGdpGrowth whether it asks the growth of the county's GDP too
 * @param reason why the figures came back; null the first time
 * @param countyGdpGrowth the growth as it was supplied before; null for none
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
