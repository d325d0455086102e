package org.demonstrationcounty.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the case of the tour is, and what comes next.
 *
 * @param caseKey null before the county has applied
 * @param account the county's
 * @param password that of every account of the demonstration
 * @param way the stages from the application to the designation
 * @param tasks what is to be done now; empty while the case waits for a day
 * @param next what happens to the case by itself; null if nothing does
 * @param designated whether the tour is over
 */
record TourView(
        @Nullable String caseKey,
        String countyName,
        String account,
        String password,
        List<TourStop> way,
        List<TourTask> tasks,
        @Nullable ComingEvent next,
        boolean designated) {

    /** @param place PASSED, CURRENT or AHEAD */
    record TourStop(String stage, String stageName, String place) {}

    /**
     * Something that is to be done now.
     *
     * @param taskId null for what is done on the board, outside the case
     * @param account one that may do it
     * @param values what to enter, as a draft of the task keeps it
     */
    record TourTask(
            @Nullable String taskId,
            String step,
            String stepName,
            String officeName,
            String account,
            Map<String, Object> values) {}
}
