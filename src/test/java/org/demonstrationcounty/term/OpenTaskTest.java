package org.demonstrationcounty.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.term.TaskNoticeRow.Kind.ESCALATION;
import static org.demonstrationcounty.term.TaskNoticeRow.Kind.OFFER;
import static org.demonstrationcounty.term.TaskNoticeRow.Kind.REMINDER;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeSet;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.policy.Terms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether a task is reminded of, escalated or offered on a day. Every day is a working day here. */
class OpenTaskTest {

    private static final LocalDate LAST = LocalDate.of(2021, 3, 20);
    private static final LocalDate LONG_BEFORE = LocalDate.of(2021, 3, 1);

    private final WorkingDays workingDays = mock();

    @BeforeEach
    void everyDayIsAWorkingDay() {
        when(workingDays.plusWorkingDays(any(), anyInt()))
                .thenAnswer(asked -> asked.<LocalDate>getArgument(0).plusDays(asked.<Integer>getArgument(1)));
        when(workingDays.minusWorkingDays(any(), anyInt()))
                .thenAnswer(asked -> asked.<LocalDate>getArgument(0).minusDays(asked.<Integer>getArgument(1)));
    }

    @Test
    void aTaskGetsOneReminderInTime() {
        OpenTask task = task(50, LONG_BEFORE, false);
        assertThat(task.waitsFor(on("2021-03-14", 5, 0))).isEmpty();
        assertThat(task.waitsFor(on("2021-03-15", 5, 0))).containsExactly(REMINDER);
        assertThat(task.waitsFor(on("2021-03-20", 5, 0))).containsExactly(REMINDER);
        assertThat(task(75, LONG_BEFORE, false).waitsFor(on("2021-03-20", 5, 0)))
                .as("once")
                .isEmpty();
    }

    @Test
    void aTaskGetsNoReminderOnTheDayOnWhichItBegins() {
        OpenTask task = task(50, LocalDate.of(2021, 3, 17), false);
        assertThat(task.waitsFor(on("2021-03-17", 5, 0))).isEmpty();
        assertThat(task.waitsFor(on("2021-03-18", 5, 0))).containsExactly(REMINDER);
    }

    @Test
    void aReminderThatIsTooLateIsLeftToTheEscalation() {
        assertThat(task(50, LONG_BEFORE, false).waitsFor(on("2021-03-21", 5, 0)))
                .containsExactly(ESCALATION);
        assertThat(task(50, LONG_BEFORE, false).waitsFor(on("2021-03-21", 5, 2)))
                .as("in the days of grace")
                .isEmpty();
    }

    @Test
    void aTaskIsEscalatedAfterTheDaysOfGrace() {
        OpenTask reminded = task(75, LONG_BEFORE, false);
        assertThat(reminded.waitsFor(on("2021-03-20", 5, 0))).isEmpty();
        assertThat(reminded.waitsFor(on("2021-03-21", 5, 0))).containsExactly(ESCALATION);
        assertThat(reminded.waitsFor(on("2021-03-22", 5, 2))).isEmpty();
        assertThat(reminded.waitsFor(on("2021-03-23", 5, 2))).containsExactly(ESCALATION);
        assertThat(task(100, LONG_BEFORE, false).waitsFor(on("2021-04-23", 5, 2)))
                .as("once")
                .isEmpty();
    }

    @Test
    @Rule("P9")
    void silenceIsOfferedAfterTenWorkingDays() {
        OpenTask escalated = task(100, LONG_BEFORE, true);
        assertThat(escalated.waitsFor(on("2021-03-30", 5, 0))).isEmpty();
        assertThat(escalated.waitsFor(on("2021-03-31", 5, 0))).containsExactly(OFFER);
        assertThat(task(100, LONG_BEFORE, false).waitsFor(on("2021-03-31", 5, 0)))
                .isEmpty();
    }

    /** The programme has not run for a long time. */
    @Test
    void aTaskIsEscalatedAndOfferedAtOnce() {
        assertThat(task(50, LONG_BEFORE, true).waitsFor(on("2022-01-01", 5, 0))).containsExactly(ESCALATION, OFFER);
    }

    @Test
    @Rule("R21")
    void theDaysOfAllEditionsFindTheTasksOfEach() {
        CountedDays early = on("2021-03-21", 9, 0);
        CountedDays late = on("2021-03-21", 5, 2);

        for (CountedDays both : new CountedDays[] {early.or(late), late.or(early)}) {
            assertThat(both.remindedUntil()).isEqualTo("2021-03-30");
            assertThat(both.escalatedBefore()).isEqualTo("2021-03-21");
            assertThat(both.silentBefore()).isEqualTo("2021-03-11");
        }
    }

    private CountedDays on(String today, int reminder, int grace) {
        Terms terms = new Terms(
                new TreeSet<>(), MonthDay.of(4, 30), 0, MonthDay.of(1, 1), 5, 10, 10, reminder, grace, 10, Map.of());
        return CountedDays.of(LocalDate.parse(today), terms, workingDays);
    }

    private static OpenTask task(int priority, LocalDate begun, boolean canBeSilence) {
        return new OpenTask(
                "1",
                "meeting",
                new CaseKey("140522-2020"),
                ShippedEdition.read(),
                begun.atTime(10, 0).atZone(ProgrammeClock.ZONE).toInstant(),
                LAST.atTime(23, 59, 59).atZone(ProgrammeClock.ZONE).toInstant(),
                priority,
                canBeSilence);
    }
}
