package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was certified.
 *
 * @param figure null if the department has none
 * @param note the department's note on it; null for none
 * @param office code of the office that supplied it: the indicator's department, or the bureau in place of a late
 *     department
 */
public record SuppliedFigure(
        SuppliedFigureRow.Kind kind,
        String indicator,
        @Nullable BigDecimal figure,
        @Nullable String note,
        String office) {}
