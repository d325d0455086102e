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

/** The terms of tasks, by tables that differ from the shipped ones. Every day is a working day here. */
class PolicyTaskTermsTest {

    private final Editions editions = mock();
    private final AssessedRounds rounds = mock();
    private final WorkingDays workingDays = mock();
    private final PolicyTaskTerms terms =
            new PolicyTaskTerms(editions, rounds, workingDays, new ProgrammeClock(() -> ClockUtil.now()
                    .toInstant()));

    @BeforeEach
    void itIsStillTheFirstOfMarchInBeijing() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2021-03-01T15:59:59Z")));
        when(workingDays.plusWorkingDays(any(), anyInt()))
                .thenAnswer(asked -> asked.<LocalDate>getArgument(0).plusDays(asked.<Integer>getArgument(1)));
    }

    @AfterEach
    void resetTheTime() {
        ClockUtil.reset();
    }

    @Test
    @Rule("R21")
    void aRoundUsesTheTermsOfItsOwnEdition() {
        Edition current = edition(new Term(7, Unit.DAYS));
        Edition older = edition(new Term(9, Unit.WORKING_DAYS));
        when(editions.current()).thenReturn(current);
        CaseFile file = new CaseFile(
                new CaseKey("140522-2020"), "140522", 2020, Stage.ROUND_1, 1, 2020, 2020, "x", Instant.EPOCH);
        StepContext inRound = meeting(Map.of("round", 1));
        when(rounds.of(inRound)).thenReturn(new AssessedRound(file, 1, 2020, older));

        assertThat(terms.last(meeting(Map.of()))).isEqualTo("2021-03-08");
        assertThat(terms.last(inRound)).isEqualTo("2021-03-10");
    }

    private static StepContext meeting(Map<String, Object> variables) {
        return new StepContext("meeting", new CaseKey("140522-2020"), null, "x", variables);
    }

    private static Edition edition(Term term) {
        Edition shipped = ShippedEdition.read();
        Terms calendar = new Terms(
                new TreeSet<>(),
                MonthDay.of(4, 30),
                0,
                MonthDay.of(1, 1),
                5,
                10,
                10,
                3,
                0,
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
                shipped.explainedAgreement(),
                shipped.titles(),
                calendar);
    }
}
