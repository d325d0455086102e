package org.demonstrationcounty.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.step.AwaitedStep;
import org.demonstrationcounty.step.Deadline;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Steps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** A form shows its last day in Beijing and what follows afterwards. Messages are replaced by their codes here. */
@Rule("P9")
class TaskDeadlinesTest {

    private static final Instant END_OF_30_APRIL = Instant.parse("2021-04-30T15:59:59Z");

    private final Steps steps = mock();
    private final Editions editions = mock();
    private final RefusalMessages messages = mock();
    private Instant now = Instant.parse("2021-04-30T15:00:00Z");
    private final TaskDeadlines deadlines = new TaskDeadlines(steps, editions, messages, new ProgrammeClock(() -> now));

    @BeforeEach
    void messagesAreTheirCodes() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        when(messages.named(anyString())).thenReturn("yyyy年M月d日");
        when(messages.of(any(Refusal.class))).thenAnswer(asked -> {
            Refusal told = asked.getArgument(0);
            return told.code() + told.arguments();
        });
        step(mock(Step.class), new Lateness("late.lapses", List.of()));
    }

    @AfterEach
    void resetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theLastDayIsADayOfBeijingAndPastOnlyTheDayAfter() {
        Deadline today = deadlines.of(at(), END_OF_30_APRIL);
        now = Instant.parse("2021-04-30T16:00:00Z");
        Deadline yesterday = deadlines.of(at(), END_OF_30_APRIL);
        now = Instant.parse("2021-04-29T15:59:59Z");
        Deadline tomorrow = deadlines.of(at(), END_OF_30_APRIL);

        assertThat(today.lastDay()).isEqualTo("2021-04-30");
        assertThat(today.text()).isEqualTo("due.today[2021年4月30日]");
        assertThat(today.past()).isFalse();
        assertThat(yesterday.text()).isEqualTo("due.past[2021年4月30日]");
        assertThat(yesterday.past()).isTrue();
        assertThat(tomorrow.text()).isEqualTo("due.open[2021年4月30日]");
    }

    @Test
    void aStepSaysWhatFollows() {
        assertThat(deadlines.of(at(), END_OF_30_APRIL).consequence()).isEqualTo("late.lapses[]");
    }

    @Test
    void theFormSaysWhenTheBureauMayRecordSilence() {
        when(editions.current()).thenReturn(ShippedEdition.read());
        step(mock(AwaitedStep.class), Lateness.ESCALATED);

        assertThat(deadlines.of(at(), END_OF_30_APRIL).consequence()).isEqualTo("late.silence[10]");
    }

    private void step(Step<?> step, Lateness lateness) {
        when(step.whenLate(any())).thenReturn(lateness);
        doReturn(step).when(steps).of("any-step");
    }

    private static StepContext at() {
        return new StepContext("any-step", null, "task", "x", Map.of());
    }
}
