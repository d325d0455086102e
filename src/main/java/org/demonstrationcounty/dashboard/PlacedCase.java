package org.demonstrationcounty.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A case with its stage.
 *
 * @param due when that open task of it is due which is due first; null if it has none
 */
record PlacedCase(String caseKey, String countyKey, Stage stage, @Nullable Instant due) {

    PlacedCase dueAt(@Nullable Instant first) {
        return new PlacedCase(caseKey, countyKey, stage, first);
    }

    @Nullable
    LocalDate dueOn() {
        return due == null ? null : ProgrammeClock.local(due).toLocalDate();
    }

    boolean isLate(Instant now) {
        return due != null && due.isBefore(now);
    }
}
