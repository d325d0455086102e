package org.demonstrationcounty.sheet;

import org.demonstrationcounty.problems.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A fault in a workbook, or a warning.
 *
 * @param caseKey the case of the row; null if no row is to blame
 * @param indicator code of the column; null if no column is to blame
 * @param said the message; null if the refusal has its own
 * @param note the department's note on it; null if there is none
 */
public record Fault(
        Place at,
        @Nullable String caseKey,
        @Nullable String indicator,
        Refusal refusal,
        @Nullable String said,
        @Nullable String note) {}
