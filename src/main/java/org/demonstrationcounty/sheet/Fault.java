package org.demonstrationcounty.sheet;

import org.demonstrationcounty.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something in a workbook that is wrong, or wants a second look.
 *
 * @param caseKey the case of the row; null for what concerns no row
 * @param indicator code of the column; null for what concerns no column
 * @param said what is said of it; null where the refusal's own message says it
 * @param note what the department says about it; null for nothing
 */
record Fault(
        Place at,
        @Nullable String caseKey,
        @Nullable String indicator,
        Refusal refusal,
        @Nullable String said,
        @Nullable String note) {}
