package org.demonstrationcounty.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.policy.Terms;
import org.demonstrationcounty.policy.Terms.Term;
import org.demonstrationcounty.policy.Terms.Unit;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.StepContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other terms than the shipped ones; every day is a working day here. */
class PolicyTaskTermsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 3, 20);

    private final Editions editions = mock();
    private final AssessedRounds rounds = mock();
    private final WorkingDays workingDays = mock();
    private final PolicyTaskTerms terms =
            new PolicyTaskTerms(editions, rounds, workingDays, mock(), new ProgrammeClock(() -> ClockUtil.now()
                    .toInstant()));

    @BeforeEach
    void itIsStillTheFirstOfMarchInBeijing() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2021-03-01T15:59:59Z")));
        when(workingDays.plusWorkingDays(any(), anyInt()))
                .thenAnswer(asked -> asked.<LocalDate>getArgument(0).plusDays(asked.<Integer>getArgument(1)));
        when(workingDays.minusWorkingDays(any(), anyInt()))
                .thenAnswer(asked -> asked.<LocalDate>getArgument(0).minusDays(asked.<Integer>getArgument(1)));
    }

    @AfterEach
    void giveTheTimeBack() {
        ClockUtil.reset();
    }

    @Test
    void daysOfGrace() {
        Edition strict = edition(new Term(7, Unit.DAYS), 5, 0);
        Edition patient = edition(new Term(7, Unit.DAYS), 5, 2);

        when(editions.current()).thenReturn(strict);
        assertThat(terms.days(meeting(Map.of()), Optional.of(LAST_DAY)).escalation())
                .isEqualTo("2021-03-21");
        when(editions.current()).thenReturn(patient);
        assertThat(terms.days(meeting(Map.of()), Optional.of(LAST_DAY)).escalation())
                .isEqualTo("2021-03-23");
    }

    @Test
    void aReminderInTimeButNeverOnTheDayOnWhichTheTaskBegins() {
        Edition edition = edition(new Term(7, Unit.DAYS), 5, 0);
        when(editions.current()).thenReturn(edition);

        assertThat(terms.days(meeting(Map.of()), Optional.of(LAST_DAY)).reminder())
                .isEqualTo("2021-03-15");
        assertThat(terms.days(meeting(Map.of()), Optional.of(LocalDate.of(2021, 3, 6)))
                        .reminder())
                .isEqualTo("2021-03-02");
        assertThat(terms.days(meeting(Map.of()), Optional.of(LocalDate.of(2021, 3, 1)))
                        .reminder())
                .isEqualTo("2021-03-02");
    }

    @Test
    @Rule("R21")
    void aRoundGoesByTheTermsOfTheEditionThatItKeeps() {
        Edition current = edition(new Term(7, Unit.DAYS), 5, 0);
        Edition older = edition(new Term(9, Unit.WORKING_DAYS), 5, 0);
        when(editions.current()).thenReturn(current);
        CaseFile file = new CaseFile(
                new CaseKey("140522-2020"), "140522", 2020, Stage.ROUND_1, 1, 2020, 2020, "x", Instant.EPOCH);
        StepContext inRound = meeting(Map.of("round", 1));
        when(rounds.of(inRound)).thenReturn(new AssessedRound(file, 1, 2020, older));

        assertThat(terms.days(meeting(Map.of()), Optional.empty()).last()).isEqualTo("2021-03-08");
        assertThat(terms.days(inRound, Optional.empty()).last()).isEqualTo("2021-03-10");
    }

    private static StepContext meeting(Map<String, Object> variables) {
        return new StepContext("meeting", new CaseKey("140522-2020"), null, "x", variables);
    }

    private static Edition edition(Term term, int reminder, int escalation) {
        Edition shipped = ShippedEdition.read();
        Terms calendar = new Terms(
                new TreeSet<>(),
                MonthDay.of(4, 30),
                0,
                MonthDay.of(1, 1),
                5,
                10,
                10,
                reminder,
                escalation,
                10,
                Map.of("meeting", term));
        return new Edition(
                shipped.id(),
                shipped.governsFrom(),
                shipped.title(),
                shipped.source(),
                shipped.standard(),
                shipped.eligibility(),
                shipped.bonus(),
                shipped.grades(),
                shipped.warnings(),
                shipped.growthFromZero(),
                shipped.exemptionsAtMost(),
                shipped.farFromYearBefore(),
                shipped.titles(),
                calendar);
    }
}
