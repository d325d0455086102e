package org.demonstrationcounty.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.step.Answered;

/**
 * A receipt: what was submitted at a step, and whose task came next.
 *
 * @param number from 1, one more for each receipt
 * @param submission id of the task that was done, or of the instance that was begun
 * @param offices the groups for which the user acted
 */
record Receipt(
        long number,
        String submission,
        String caseKey,
        String step,
        String user,
        Set<String> offices,
        Instant at,
        Content content) {

    /** The answers, and the tasks that began because of them. */
    record Content(List<Answered> answers, List<Next> next) {}

    /** A task that began. */
    record Next(String step, Set<String> offices, LocalDate until) {}

    /** The number as people write it, such as 2022-000042. */
    String numberInWords() {
        return "%d-%06d".formatted(day().getYear(), number);
    }

    LocalDate day() {
        return ProgrammeClock.local(at).toLocalDate();
    }

    boolean isOf(CurrentUser reader) {
        return reader.id().equals(user) || reader.isOneOf(offices);
    }
}
