package org.demonstrationcounty.policy;

import java.time.MonthDay;
import java.util.Map;
import java.util.SortedSet;

/**
 * Years, dates and terms of the programme.
 *
 * @param applicationYears years in which counties can apply (R2)
 * @param applicationDeadline last day of the window in each of them, itself included (R2)
 * @param firstDataYear so many years after the consent lies the first data year (R4)
 * @param roundOpening the day on which a round opens, of the year after its data year (R4)
 * @param noticeWorkingDays how long the public notice stands, publication day being day one (P3)
 * @param figureConfirmationWorkingDays after so many without an answer the figures count as confirmed
 * @param reconsiderationWorkingDays within so many after its confirmation a county asks for a second look at its result (P8)
 * @param reminderWorkingDays so many before its last day a task that is still open is reminded of
 * @param escalationWorkingDays so many after its last day a task that is still open is escalated, with none as soon as it is overdue
 * @param due the term of every task by its key
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

    /** What a term is counted in. */
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
