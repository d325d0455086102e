package org.demonstrationcounty.sheet;

import java.util.List;

/**
 * What was found in a filled workbook.
 *
 * @param filled the tasks that it fills
 * @param left how many it leaves open
 */
record CheckedSheet(List<FilledTask> filled, int left, List<Fault> problems, List<Fault> warnings) {

    /** Of a workbook that could not be read any further. */
    static CheckedSheet notRead(List<Fault> problems) {
        return new CheckedSheet(List.of(), 0, problems, List.of());
    }

    int figures() {
        return filled.stream().mapToInt(FilledTask::figures).sum();
    }
}
