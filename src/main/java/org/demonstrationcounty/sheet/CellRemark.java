package org.demonstrationcounty.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a cell.
 *
 * @param cell such as E5
 * @param row key of the case of the row; null if it is no row of a case
 * @param column code of the cell's indicator; null if it has none
 * @param note the department's note on it
 */
public record CellRemark(
        String sheet,
        String cell,
        @Nullable String row,
        @Nullable String column,
        String code,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) {}
