package org.demonstrationcounty.term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Edition;

/**
 * An open task, as the scan reads it.
 *
 * @param edition the edition whose terms hold: that of the task's round (R21), else the current one
 * @param due the last second of its last day
 * @param priority 50, {@link #DUE_SOON} after a reminder, {@link #OVERDUE} after an escalation; Tasklist shows it
 * @param canBeRecordedAsSilence whether the bureau may record 未提交 for this step and was not offered the task yet (P9)
 */
record OpenTask(
        String id,
        String step,
        CaseKey caseKey,
        Edition edition,
        Instant begun,
        Instant due,
        int priority,
        boolean canBeRecordedAsSilence) {

    /** The priority after a reminder. A task begins with 50. */
    static final int DUE_SOON = 75;

    static final int OVERDUE = 100;

    /**
     * What has to happen today. There is no reminder on the day on which the task began, and none after its last day:
     * then there is only the escalation.
     *
     * @param days by the terms of this task's edition
     */
    Set<TaskNoticeRow.Kind> waitsFor(CountedDays days) {
        LocalDate last = day(due);
        Set<TaskNoticeRow.Kind> kinds = EnumSet.noneOf(TaskNoticeRow.Kind.class);
        if (priority < DUE_SOON
                && !last.isBefore(days.today())
                && !last.isAfter(days.remindedUntil())
                && day(begun).isBefore(days.today())) {
            kinds.add(TaskNoticeRow.Kind.REMINDER);
        }
        if (priority < OVERDUE && last.isBefore(days.escalatedBefore())) {
            kinds.add(TaskNoticeRow.Kind.ESCALATION);
        }
        if (canBeRecordedAsSilence && last.isBefore(days.silentBefore())) {
            kinds.add(TaskNoticeRow.Kind.OFFER);
        }
        return kinds;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ProgrammeClock.ZONE);
    }
}
