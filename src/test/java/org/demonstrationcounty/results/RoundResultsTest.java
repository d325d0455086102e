package org.demonstrationcounty.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.results.ConfirmedRounds.keyOf;
import static org.demonstrationcounty.results.ConfirmedRounds.opened;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.assessment.RoundAction;
import org.demonstrationcounty.assessment.RoundRemarks;
import org.demonstrationcounty.assessment.RoundResultView;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.RoundRepository;
import org.demonstrationcounty.round.RoundRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rounds of a case in short, as each reader sees them. */
@Rule("P11")
class RoundResultsTest {

    private static final CaseKey KEY = keyOf("140522");
    private static final CurrentUser BUREAU = new CurrentUser("b", Set.of("bureau"));
    private static final CurrentUser COUNTY = new CurrentUser("c", Set.of("county-140522"));

    /** An action that is open to one user, until a day if it has one. */
    private record Action(String name, CurrentUser whose, LocalDate last) implements RoundAction {

        @Override
        public Map<String, Integer> maxLengths() {
            return Map.of("reason", 2_000);
        }

        @Override
        public Optional<LocalDate> lastDay(AssessedRound round, CurrentUser user) {
            return Optional.ofNullable(last);
        }

        @Override
        public boolean isOpen(AssessedRound round, CurrentUser user) {
            return user.equals(whose);
        }
    }

    private final AssessmentViews assessments = mock(AssessmentViews.class);
    private final Experiences experiences = mock(Experiences.class);
    private final AssessedRounds rounds = mock(AssessedRounds.class);
    private final RoundResults results = new RoundResults(
            assessments,
            experiences,
            rounds,
            List.of(
                    new Action("request-reconsideration", COUNTY, LocalDate.of(2022, 3, 15)),
                    new Action("correct-figure", BUREAU, null)));

    @BeforeEach
    void theCountyHasReported() {
        when(rounds.of(KEY, 1)).thenReturn(opened("140522"));
        when(experiences.of(KEY, 1)).thenReturn(Optional.of("经验"));
        when(assessments.latest(any(), any(Integer.class))).thenReturn(Optional.empty());
    }

    @Test
    void theCountyReadsAConfirmedRoundWithWhatItMayDo() {
        isConfirmed(true);
        when(experiences.isShared(KEY, 1)).thenReturn(true);

        assertThat(of(COUNTY))
                .containsExactly(new RoundResults.RoundResult(
                        1,
                        2021,
                        new BigDecimal("91.5"),
                        "GOOD",
                        "良好",
                        true,
                        true,
                        true,
                        "经验",
                        true,
                        List.of("request-reconsideration"),
                        Map.of("request-reconsideration", Map.of("reason", 2_000)),
                        Map.of("request-reconsideration", LocalDate.of(2022, 3, 15))));
    }

    @Test
    void theCountyReadsNothingBeforeTheConfirmation() {
        isConfirmed(false);

        assertThat(of(COUNTY)).isEmpty();
        assertThat(of(BUREAU)).singleElement().returns(false, RoundResults.RoundResult::confirmed);
    }

    @Test
    void aRoundThatIsNotJudgedIsNotShown() {
        assertThat(of(BUREAU)).isEmpty();
    }

    @Test
    @Rule("R19")
    void theBureauSharesTheExperienceOfAConfirmedRound() {
        isConfirmed(true);
        assertThat(actions()).containsExactly("share-experience", "correct-figure");
        assertThat(of(BUREAU).get(0).lastDays()).isEmpty();

        when(experiences.of(KEY, 1)).thenReturn(Optional.empty());
        assertThat(actions()).containsExactly("correct-figure");

        when(experiences.of(KEY, 1)).thenReturn(Optional.of("经验"));
        isConfirmed(false);
        assertThat(actions()).containsExactly("correct-figure");
    }

    @Test
    void everyConfirmedRoundHasItsSheetAndItsRemarks() {
        RoundRepository rows = mock(RoundRepository.class);
        AssessmentSheets sheets = mock(AssessmentSheets.class);
        RoundRemarks remarks = mock(RoundRemarks.class);
        RoundResultView sheet =
                new RoundResultView(1, null, List.of(), BigDecimal.ONE, List.of(), List.of(), List.of(), null);
        RoundRow row = ConfirmedRounds.confirmed("140522", "GOOD", 1);
        when(rows.findByCaseKeyAndConfirmedAtIsNotNullOrderByRound(KEY.text())).thenReturn(List.of(row));
        when(sheets.result(opened("140522"))).thenReturn(sheet);
        when(remarks.on(row)).thenReturn(List.of("经复核"));

        assertThat(new ConfirmedRoundSheets(rows, rounds, sheets, remarks).of(KEY))
                .containsExactly(new ConfirmedRound(sheet, List.of("经复核")));
    }

    private List<RoundResults.RoundResult> of(CurrentUser reader) {
        return results.of(ConfirmedRounds.file("140522"), reader);
    }

    private List<String> actions() {
        return of(BUREAU).get(0).actions();
    }

    private void isConfirmed(boolean confirmed) {
        EvaluationView judged = new EvaluationView(
                1, "2021", 23, 20, 21, true, true, BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("90"), List.of());
        when(assessments.latest(KEY, 1))
                .thenReturn(Optional.of(new AssessmentView(
                        judged,
                        new BigDecimal("91.5"),
                        2021,
                        List.of(),
                        new BigDecimal("1.5"),
                        "GOOD",
                        "良好",
                        confirmed,
                        1,
                        null,
                        null)));
    }
}
