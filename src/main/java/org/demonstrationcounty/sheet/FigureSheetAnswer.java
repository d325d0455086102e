package org.demonstrationcounty.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a filled workbook.
 *
 * @param tasks so many tasks are answered by it
 * @param figures so many figures it gives
 * @param left so many tasks stay open, because their rows are blank
 * @param problems what keeps it from being taken
 * @param warnings what may be right and wants a second look
 */
record FigureSheetAnswer(int tasks, int figures, int left, List<CellRemark> problems, List<CellRemark> warnings) {

    /**
     * A remark on a cell.
     *
     * @param cell such as E5
     * @param row key of the case that the row is about; null for no case
     * @param column code of the indicator that the column is about; null for none
     * @param note what the department says about it
     */
    record CellRemark(
            String sheet,
            String cell,
            @Nullable String row,
            @Nullable String column,
            String code,
            String message,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String note) {}
}
