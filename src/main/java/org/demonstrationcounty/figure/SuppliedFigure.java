package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was certified.
 *
 * @param figure null where the department has none
 * @param note what the department says about it; null for nothing
 * @param office code of who supplied it: the indicator's department, or the bureau in its place when it was late
 */
public record SuppliedFigure(
        SuppliedFigureRow.Kind kind,
        String indicator,
        @Nullable BigDecimal figure,
        @Nullable String note,
        String office) {}
