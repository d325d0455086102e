package org.demonstrationcounty.sheet;

import java.util.List;

/**
 * The result of the check of a filled workbook.
 *
 * @param filled the tasks that it fills
 * @param left number of tasks that it leaves open
 */
record CheckedSheet(List<FilledTask> filled, int left, List<Fault> problems, List<Fault> warnings) {

    /** The result for a workbook whose rows were not read. */
    static CheckedSheet notRead(List<Fault> problems) {
        return new CheckedSheet(List.of(), 0, problems, List.of());
    }

    int figures() {
        return filled.stream().mapToInt(FilledTask::figures).sum();
    }
}
