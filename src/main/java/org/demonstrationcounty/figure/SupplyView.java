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
 * @param disputed codes of the department's indicators that the county disputed or a return names; absent for
 *     none
 * @param returned whether the bureau returned the figures
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> disputed,
        boolean returned,
        @Nullable BigDecimal countyGdpGrowth,
        @Nullable BigDecimal provincialSmeRevenueGrowth,
        List<FigureViews.FigureView> rows,
        int noteMaxLength) {}
