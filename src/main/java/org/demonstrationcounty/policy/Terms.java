package org.demonstrationcounty.policy;

import java.time.MonthDay;
import java.util.Map;
import java.util.SortedSet;

/**
 * Years, dates and terms of the programme. Days are working days.
 *
 * @param applicationYears years in which counties can apply (R2)
 * @param applicationDeadline last day of the window in each of these years, inclusive (R2)
 * @param firstDataYear years from the government's consent to the first data year (R4)
 * @param roundOpening the day on which a round opens, in the year after its data year (R4)
 * @param noticeWorkingDays how long a public notice stands; the day of publication is day one (P3)
 * @param figureConfirmationWorkingDays after so many days without an answer the figures count as confirmed
 * @param reconsiderationWorkingDays how long a county can ask for a reconsideration after the confirmation (P8)
 * @param reminderWorkingDays how long before its last day an open task is reminded of
 * @param escalationWorkingDays how long after its last day an open task is escalated; 0 escalates it as soon as it is
 *     overdue
 * @param silenceWorkingDays how long after its last day the bureau can record that a county submitted nothing (P9)
 * @param due the term of every task, by its key
 */
public record Terms(
        SortedSet<Integer> applicationYears,
        MonthDay applicationDeadline,
        int firstDataYear,
        MonthDay roundOpening,
        int noticeWorkingDays,
        int figureConfirmationWorkingDays,
        int reconsiderationWorkingDays,
        int reminderWorkingDays,
        int escalationWorkingDays,
        int silenceWorkingDays,
        Map<String, Term> due) {

    public Terms {
        due = Map.copyOf(due);
    }

    /**
     * How long something may take.
     *
     * @param length from 1
     */
    public record Term(int length, Unit unit) {}

    /** The unit of a term. */
    public enum Unit {
        DAYS("天"),
        WORKING_DAYS("工作日");

        private final String chinese;

        Unit(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    /**
     * The term of a task.
     *
     * @throws IllegalArgumentException if there is no such task
     */
    public Term dueOf(String task) {
        Term term = due.get(task);
        if (term == null) {
            throw new IllegalArgumentException("no term for " + task);
        }
        return term;
    }
}
