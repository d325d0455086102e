package org.demonstrationcounty.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.figure.FiguresChanged;
import org.demonstrationcounty.figure.FiguresOfRound;
import org.demonstrationcounty.figure.RoundFigures;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.KeptEvaluation;
import org.demonstrationcounty.indicator.KeptVerdict;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.indicator.Status;
import org.demonstrationcounty.indicator.Supply;
import org.demonstrationcounty.indicator.Verdict;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.policy.Supplies;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.ResultInForce;
import org.demonstrationcounty.round.RoundRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;

class EvaluationsTest {

    private static final Edition SHIPPED = ShippedEdition.read();
    private static final Instant NOW = Instant.parse("2023-02-01T02:00:00Z");
    private static final CaseKey KEY = CaseKey.of("140522", 2021, 1);

    private final EvaluationRepository rows = mock(EvaluationRepository.class);
    private final CaseFigures figures = mock(CaseFigures.class);
    private final RulingRepository ruled = mock(RulingRepository.class);
    private final FigureRequests requests = mock(FigureRequests.class);
    private final AssessedRounds assessed = mock(AssessedRounds.class);
    private final RoundRepository rounds = mock(RoundRepository.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final ProgrammeClock clock = new ProgrammeClock(() -> NOW);
    private final Rulings rulings = new Rulings(ruled, requests, rounds, clock);
    private final Supplies supplies = mock(Supplies.class);
    private final Evaluations evaluations =
            new Evaluations(rows, figures, rulings, requests, assessed, rounds, supplies, clock);
    private final List<EvaluationRow> kept = new ArrayList<>();
    private final AssessedRound round = round(Stage.ROUND_1, 1);

    @BeforeEach
    void nothingIsSupplied() {
        FiguresOfRound none = new FiguresOfRound(round, new RoundFigures(Map.of(), Map.of(), null), Map.of(), Map.of());
        when(figures.ofTheYear(any())).thenReturn(none);
        when(figures.of(any())).thenReturn(none);
        when(figures.references(any())).thenReturn(new References(null, null));
        when(supplies.of(anyInt())).thenReturn(Supply.UNNAMED);
        when(rows.save(any())).thenAnswer(call -> {
            kept.add(call.getArgument(0));
            return call.getArgument(0);
        });
    }

    @Nested
    class AnEvaluation {

        @Test
        @Rule("R21")
        void isKeptWithItsEditionAndTheNextNumber() {
            when(assessed.held(KEY, 1)).thenReturn(round);
            when(rows.countByCaseKeyAndRound(KEY.text(), 1)).thenReturn(2);

            evaluations.evaluate(KEY, 1);

            EvaluationRow row = kept.get(0);
            assertThat(kept).hasSize(1);
            assertThat(row.attempt()).isEqualTo(3);
            assertThat(row.caseKey()).isEqualTo(KEY);
            assertThat(row.dataYear()).isEqualTo(2022);
            assertThat(row.isPassed()).isFalse();
            assertThat(row.isProvisional()).isTrue();
            assertThat(row.evaluation().edition()).isEqualTo(SHIPPED.id());
            verify(figures, never()).of(any());
        }

        @Test
        @Rule("P6")
        void ofARectifiedRoundIsByTheRectifiedFigures() {
            when(assessed.held(KEY, 1)).thenReturn(round);
            when(requests.isRectified(round)).thenReturn(true);

            evaluations.evaluate(KEY, 1);

            verify(figures).of(round);
            verify(figures, never()).ofTheYear(any());
        }

        @Test
        void isMadeAgainOnceForTheYearAlone() {
            evaluations.judgeAgain(round);

            assertThat(kept).hasSize(1);
            verify(figures).ofTheYear(round);
        }

        @Test
        @Rule("P6")
        void isMadeAgainTwiceForARectifiedRound() {
            when(requests.isRectified(round)).thenReturn(true);

            evaluations.judgeAgain(round);

            assertThat(kept).hasSize(2);
            verify(figures).ofTheYear(round);
            verify(figures).of(round);
        }

        @Test
        void isReadAsItWasStored() {
            Evaluation judged = new KeptEvaluation(
                    "2021",
                    2,
                    24,
                    20,
                    21,
                    true,
                    new BigDecimal("87.50"),
                    new BigDecimal("12.50"),
                    new BigDecimal("91.25"),
                    List.of(verdict("2.0", List.of("R8", "R14")), verdict(null, List.of())));

            EvaluationRow row = new EvaluationRow(round, 4, judged, false, false, NOW);

            assertThat(row.evaluation())
                    .isEqualTo(new KeptEvaluation(
                            "2021",
                            2,
                            24,
                            20,
                            21,
                            true,
                            new BigDecimal("87.50"),
                            new BigDecimal("12.50"),
                            new BigDecimal("91.25"),
                            List.of(verdict("2", List.of("R8", "R14")), verdict(null, List.of()))));
            assertThat(row.isPassed()).isTrue();
        }

        @Test
        void withoutAnUndeterminedIndicatorIsNotProvisional() {
            Evaluation certain = new KeptEvaluation(
                    "2021", 1, 1, 1, 0, false, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, List.of());

            EvaluationRow row = new EvaluationRow(round, 1, certain, false, false, NOW);

            assertThat(row.isProvisional()).isFalse();
            assertThat(row.isPassed()).isFalse();
        }

        @Test
        void ofARateShowsItsChangeAndNoGrowth() {
            Verdict rate = new KeptVerdict(
                    "rate",
                    new Bilingual("指标", "Indicator"),
                    Status.MET,
                    1,
                    new Bilingual("不低于 1", "at least 1"),
                    BigDecimal.TEN,
                    BigDecimal.ONE,
                    new BigDecimal("900.00"),
                    new BigDecimal("9"),
                    null,
                    false,
                    new Bilingual("达到", "Met"),
                    List.of());

            Verdict stored = new VerdictRow(rate, 2021).verdict();

            assertThat(stored.growth()).isNull();
            assertThat(stored.change()).isEqualByComparingTo("9");
        }

        @Test
        void ofAnOlderReleaseNamesItsRulesInTheText() {
            VerdictRow older = new VerdictRow(verdict("2", List.of()), 2021);
            ReflectionTestUtils.setField(older, "rules", null);
            ReflectionTestUtils.setField(older, "explanation", "达到（R8、R14）");

            assertThat(older.verdict().rules()).containsExactly("R8", "R14");
            assertThat(older.verdict().explanation().chinese()).isEqualTo("达到");
        }

        @Test
        void isAskedForByTheProcess() {
            DelegateExecution execution = mock(DelegateExecution.class);
            when(execution.getProcessBusinessKey()).thenReturn(KEY.text());
            when(execution.getVariable("round")).thenReturn(1);
            when(assessed.held(KEY, 1)).thenReturn(round);

            new EvaluateIndicators(evaluations).execute(execution);

            assertThat(kept).hasSize(1);
        }

        @Test
        void isShownInTheReadersLanguage() {
            Evaluation judged = new KeptEvaluation(
                    "2021",
                    2,
                    24,
                    20,
                    21,
                    true,
                    new BigDecimal("87.50"),
                    new BigDecimal("12.50"),
                    new BigDecimal("91.25"),
                    List.of(verdict("2", List.of("R8"))));

            EvaluationView chinese = EvaluationView.of(judged, Locale.CHINESE);
            EvaluationView english = EvaluationView.of(judged, Locale.ENGLISH);

            assertThat(chinese.indicators().get(0).name()).isEqualTo("指标");
            assertThat(english.indicators().get(0).name()).isEqualTo("Indicator");
            assertThat(english.indicators().get(0).explanation()).isEqualTo("Met");
            assertThat(english.passed()).isTrue();
            assertThat(english.provisional()).isTrue();
            assertThat(english.indicators().get(0).deemedMet()).isFalse();
        }
    }

    @Nested
    class WhatIsInForce {

        @Test
        void decidesAtTheGateway() {
            DelegateExecution execution = mock(DelegateExecution.class);
            when(execution.getProcessBusinessKey()).thenReturn(KEY.text());
            when(execution.getVariable("round")).thenReturn(1);
            EvaluationRow passed = row(1, true);
            EvaluationRow failed = row(2, false);

            when(rows.findInForce(KEY.text(), 1)).thenReturn(Optional.of(passed));
            assertThat(evaluations.passed(execution)).isTrue();

            when(rows.findInForce(KEY.text(), 1)).thenReturn(Optional.of(failed));
            assertThat(evaluations.passed(execution)).isFalse();
        }

        @Test
        void isNotTheLatestAfterACorrection() {
            EvaluationRow first = row(1, true);
            EvaluationRow second = row(2, true);
            when(rows.findInForce(KEY.text(), 1)).thenReturn(Optional.of(first));
            when(rows.findFirstByCaseKeyAndRoundOrderByAttemptDesc(KEY.text(), 1))
                    .thenReturn(Optional.of(second));

            assertThat(evaluations.inForce(round)).containsSame(first);
            assertThat(evaluations.latest(round)).containsSame(second);
            assertThat(evaluations.notInForce(round)).containsSame(second);

            when(rows.findInForce(KEY.text(), 1)).thenReturn(Optional.of(second));
            assertThat(evaluations.notInForce(round)).isEmpty();

            when(rows.findInForce(KEY.text(), 1)).thenReturn(Optional.empty());
            assertThat(evaluations.notInForce(round)).containsSame(second);
        }

        @Test
        @Rule("P6")
        void ranksByTheLatestOfTheYearsOwnFigures() {
            EvaluationRow own = row(3, true);
            EvaluationRow latest = row(5, true);
            when(rows.findFirstByCaseKeyAndRoundOrderByAttemptDesc(KEY.text(), 1))
                    .thenReturn(Optional.of(latest));
            when(rows.findFirstByCaseKeyAndRoundAndRectifiedOrderByAttemptDesc(KEY.text(), 1, false))
                    .thenReturn(Optional.of(own));
            assertThat(evaluations.result(round, 5, "GOOD")).isEqualTo(new ResultInForce("GOOD", 5, 3));
            assertThat(evaluations.latestOfTheYear(round)).isSameAs(own);

            when(rows.findFirstByCaseKeyAndRoundAndRectifiedOrderByAttemptDesc(KEY.text(), 1, false))
                    .thenReturn(Optional.empty());
            assertThat(evaluations.result(round, 5, "GOOD")).isEqualTo(new ResultInForce("GOOD", 5, 5));
        }

        @Test
        void isFoundByItsNumber() {
            EvaluationRow second = row(2, true);
            when(rows.findByCaseKeyAndRoundAndAttempt(KEY.text(), 1, 2)).thenReturn(Optional.of(second));

            assertThat(evaluations.of(round, 2)).isSameAs(second);
        }

        @Test
        void ranksTheCasesThatAreAskedFor() {
            EvaluationRow ranked = row(1, true);
            when(rows.findRanked(2022, List.of(KEY.text()))).thenReturn(List.of(ranked));

            assertThat(evaluations.rankedIn(2022, Set.of(KEY))).containsExactly(ranked);
            assertThat(evaluations.rankedIn(2022, Set.of())).isEmpty();
            verify(rows, never()).findRanked(2022, List.of());
        }
    }

    @Nested
    @Rule("R16")
    class ARuling {

        private final List<RulingRow> stored = new ArrayList<>();

        @BeforeEach
        void isKept() {
            when(ruled.save(any())).thenAnswer(call -> {
                stored.add(call.getArgument(0));
                return call.getArgument(0);
            });
            when(ruled.findByCaseKeyAndRoundOrderById(KEY.text(), 1)).thenAnswer(call -> List.copyOf(stored));
        }

        @Test
        void holdsUntilTheNextOneOnItsIndicator() {
            rulings.store(round, List.of(exempt("a"), exempt("b")), "bureau");
            rulings.store(round, List.of(new Ruling("a", Ruling.Kind.MET, "会议纪要")), "bureau-2");

            assertThat(rulings.inForce(round, false))
                    .containsExactly(new Ruling("a", Ruling.Kind.MET, "会议纪要"), exempt("b"));
            RulingRow latest = rulings.latest(round).iterator().next();
            assertThat(latest.ruledBy()).isEqualTo("bureau-2");
            assertThat(latest.ruledAt()).isEqualTo(NOW);
        }

        @Test
        @Rule("P6")
        void ofARectificationDoesNotTouchTheYearsOwnFigures() {
            when(requests.isRectified(round)).thenReturn(true);
            rulings.store(round, List.of(exempt("a")), "bureau");

            assertThat(rulings.inForce(round, false)).isEmpty();
            assertThat(rulings.inForce(round, true)).containsExactly(exempt("a"));
            assertThat(rulings.latest(round)).hasSize(1);
        }

        @Test
        @Rule("P6")
        void afterTheConfirmationOfARectifiedRoundIsOfTheYear() {
            when(requests.isRectified(round)).thenReturn(true);
            when(rounds.isConfirmed(KEY, 1)).thenReturn(true);
            rulings.store(round, List.of(exempt("a")), "bureau");

            assertThat(rulings.inForce(round, false)).containsExactly(exempt("a"));
        }

        @Test
        void exemptsAsManyAsAreExemptWithIt() {
            rulings.store(round, List.of(exempt("a"), exempt("b")), "bureau");

            assertThat(rulings.exemptionsWith(round, List.of(exempt("c")))).isEqualTo(3);
            assertThat(rulings.exemptionsWith(round, List.of(exempt("c"), met("a"))))
                    .isEqualTo(2);
            assertThat(rulings.exemptionsWith(round, List.of(exempt("a")))).isZero();
            assertThat(rulings.exemptionsWith(round, List.of(met("c")))).isZero();
            assertThat(rulings.exemptionsWith(round, List.of())).isZero();
        }

        private static Ruling exempt(String code) {
            return new Ruling(code, Ruling.Kind.EXEMPT, "不适用");
        }

        private static Ruling met(String code) {
            return new Ruling(code, Ruling.Kind.MET, "会议纪要");
        }
    }

    @Nested
    class ChangedFigures {

        private final JudgeAgain judge = new JudgeAgain(evaluations, rounds, assessed, events);

        @Test
        void leaveARoundThatWasNeverJudgedToItsProcess() {
            judge.on(new FiguresChanged(KEY, 1, true, "statistics", "更正"));

            assertThat(kept).isEmpty();
            verifyNoInteractions(events);
        }

        @Test
        void ofAConfirmedRoundAreTold() {
            judged(round);
            when(rounds.isConfirmed(KEY, 1)).thenReturn(true);

            judge.on(new FiguresChanged(KEY, 1, false, "statistics", "更正"));

            assertThat(kept).hasSize(1);
            verify(events).publishEvent((Object) new JudgedAgain(round, "statistics", "更正"));
        }

        @Test
        void ofAnOpenRoundAreJudgedWithoutAWord() {
            judged(round);

            judge.on(new FiguresChanged(KEY, 1, false, "statistics", null));

            assertThat(kept).hasSize(1);
            verifyNoInteractions(events);
        }

        @ParameterizedTest
        @EnumSource(
                value = Stage.class,
                names = {"WITHDRAWN", "ENDED"})
        void ofAnOpenRoundOfAnEndedCaseStay(Stage end) {
            judged(round(end, 1));

            judge.on(new FiguresChanged(KEY, 1, false, "statistics", null));

            assertThat(kept).isEmpty();
        }

        @Test
        @Rule("P8")
        void countInTheNextRoundWhereTheySaySo() {
            AssessedRound next = round(Stage.ROUND_2, 2);
            judged(round);
            judged(next);
            when(rounds.isConfirmed(any(), anyInt())).thenReturn(true);

            judge.on(new FiguresChanged(KEY, 1, false, "statistics", null));
            verify(events, never()).publishEvent((Object) new JudgedAgain(next, "statistics", null));

            judge.on(new FiguresChanged(KEY, 1, true, "statistics", null));
            verify(events).publishEvent((Object) new JudgedAgain(next, "statistics", null));
        }

        private void judged(AssessedRound each) {
            EvaluationRow row = row(1, true);
            when(rows.findInForce(KEY.text(), each.round())).thenReturn(Optional.of(row));
            when(assessed.held(KEY, each.round())).thenReturn(each);
        }
    }

    @Test
    void rulesAreTakenOutOfExplanationsOfOlderReleases() {
        String text = "低于目标（R9、R15），不计入（R16）。 below the target (R9, R15), R3 stays";

        assertThat(RulesInText.removedFrom(text)).isEqualTo("低于目标，不计入。 below the target, R3 stays");
        assertThat(RulesInText.namedIn(text)).containsExactly("R9", "R15", "R16");
    }

    private static Verdict verdict(String current, List<String> rules) {
        return new KeptVerdict(
                "newEnterprises",
                new Bilingual("指标", "Indicator"),
                Status.MET,
                2,
                new Bilingual("不低于 1", "at least 1"),
                current == null ? null : new BigDecimal(current),
                BigDecimal.ONE,
                new BigDecimal("100.00"),
                null,
                BigDecimal.ONE,
                true,
                new Bilingual("达到", "Met"),
                rules);
    }

    private static EvaluationRow row(int attempt, boolean passed) {
        EvaluationRow row = mock(EvaluationRow.class);
        when(row.attempt()).thenReturn(attempt);
        when(row.isPassed()).thenReturn(passed);
        return row;
    }

    private static AssessedRound round(Stage stage, int number) {
        CaseFile file = new CaseFile(KEY, "140522", 2021, stage, number, 2022, 2022, "instance", NOW);
        return new AssessedRound(file, number, 2021 + number, SHIPPED);
    }
}
