package org.demonstrationcounty.sheet;

import java.util.List;

/**
 * The answer to a filled workbook.
 *
 * @param tasks number of tasks that it answers
 * @param figures number of figures that it contains
 * @param left number of tasks that stay open, because their rows are blank
 * @param problems the faults for which it is refused
 * @param warnings figures to check again
 */
record FigureSheetAnswer(int tasks, int figures, int left, List<CellRemark> problems, List<CellRemark> warnings) {}
