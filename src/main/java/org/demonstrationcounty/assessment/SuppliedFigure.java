package org.demonstrationcounty.assessment;

import java.math.BigDecimal;

/**
 * A figure as a department certified it.
 *
 * @param figure null where the department has none
 * @param note what the department says about it; null for nothing
 */
record SuppliedFigure(SuppliedFigureRow.Kind kind, String indicator, BigDecimal figure, String note) {}
