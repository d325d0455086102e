package org.demonstrationcounty.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.figure.Rounds.KEY;
import static org.demonstrationcounty.figure.Rounds.NOW;
import static org.demonstrationcounty.figure.Rounds.round;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.application.Application;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.round.AssessedRound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;

/** The figures of a case from the first request to the correction of a confirmed round. */
class CaseFiguresTest {

    private static final String LISTINGS = "neeqListings";

    private final List<Object> events = new ArrayList<>();
    private final KeptRequests asked = new KeptRequests();
    private final KeptSupplies supplied = new KeptSupplies(asked);
    private final KeptReferences references = new KeptReferences();
    private final Applications applications = mock(Applications.class);
    private final ProgrammeClock clock = new ProgrammeClock(() -> NOW);
    private final FigureRequests requests = new FigureRequests(asked, supplied, clock);
    private final CaseFigures figures =
            new CaseFigures(supplied, references, requests, applications, clock, events::add);

    @Nested
    class ARequest {

        @Test
        void isStoredAsItWasMade() {
            FigureRequest dispute =
                    FigureRequest.dispute(List.of("finance", "sme"), "有出入", "county", List.of(LISTINGS, "smeGdpShare"));

            assertThat(requests.ask(round(1), dispute).request()).isEqualTo(dispute);
            assertThat(requests.kind(round(1))).isEqualTo(FigureRequest.Kind.DISPUTE);
        }

        @Test
        void ofTheFirstTimeNamesNeitherReasonNorCodes() {
            FigureRequest first = FigureRequest.first(List.of("finance"));

            assertThat(requests.ask(round(1), first).request()).isEqualTo(first);
            assertThat(first.reason()).isNull();
            assertThat(first.disputed()).isEmpty();
        }

        @Test
        void ofAnOlderReleaseNamesNoDisputedIndicators() {
            FigureRequestRow older = ask(1, FigureRequest.Kind.DISPUTE, "finance");
            ReflectionTestUtils.setField(older, "disputed", null);

            assertThat(older.request().disputed()).isEmpty();
            assertThat(older.request().departments()).containsExactly("finance");
        }

        @Test
        void tellsTheProcessWhomToAsk() {
            DelegateExecution execution = mock(DelegateExecution.class);
            when(execution.getProcessBusinessKey()).thenReturn(KEY.text());
            when(execution.getVariable("round")).thenReturn(1);
            ask(1, FigureRequest.Kind.RETURN, "finance", "sme");
            requests.ask(round(1), correctionOf("9").request());

            assertThat(requests.departments(execution)).containsExactly("finance", "sme");
            assertThat(requests.latestKind(execution)).isEqualTo("RETURN");
        }

        @Test
        @Rule("P6")
        void ofARectificationMakesTheRoundRectifiedAndWhatFollowsToo() {
            assertThat(ask(1, FigureRequest.Kind.FIRST, "finance").isRectified())
                    .isFalse();
            assertThat(ask(1, FigureRequest.Kind.RETURN, "finance").isRectified())
                    .isFalse();
            assertThat(requests.isRectified(round(1))).isFalse();

            assertThat(ask(1, FigureRequest.Kind.RECTIFY, "finance").isRectified())
                    .isTrue();
            assertThat(requests.isRectified(round(1))).isTrue();
            assertThat(ask(1, FigureRequest.Kind.RETURN, "finance").isRectified())
                    .isTrue();
            assertThat(requests.ask(round(1), correctionOf("9").request()).isRectified())
                    .isFalse();
        }

        @Test
        void isSentAgainToThoseWhoHaveNotAnswered() {
            ask(1, FigureRequest.Kind.RETURN, "finance", "sme", "science");
            store(1, "finance", current("5"));

            assertThat(requests.askTheRest(round(1))).isTrue();

            FigureRequest again = requests.latest(round(1)).request();
            assertThat(again.departments()).containsExactly("sme", "science");
            assertThat(again.kind()).isEqualTo(FigureRequest.Kind.RETURN);
        }

        @Test
        void staysIfNobodyHasAnswered() {
            FigureRequestRow only = ask(1, FigureRequest.Kind.FIRST, "finance", "sme");

            assertThat(requests.askTheRest(round(1))).isTrue();
            assertThat(requests.latest(round(1))).isSameAs(only);
        }

        @Test
        void isDoneOnceAllHaveAnswered() {
            FigureRequestRow only = ask(1, FigureRequest.Kind.FIRST, "finance");
            store(1, "finance", current("5"));

            assertThat(requests.askTheRest(round(1))).isFalse();
            assertThat(requests.latest(round(1))).isSameAs(only);
        }
    }

    @Nested
    class AFigure {

        @Test
        @Rule("R3")
        void isStoredWithItsCertifierAndTime() {
            ask(1, FigureRequest.Kind.FIRST, "finance");
            store(1, "finance", current("5"));

            SuppliedFigureRow row =
                    supplied.findByCaseKeyAndRoundOrderById(KEY.text(), 1).get(0);
            assertThat(row.supplied()).isEqualTo(current("5"));
            assertThat(row.suppliedBy()).isEqualTo("user-of-finance");
            assertThat(row.suppliedAt()).isEqualTo(NOW);
            assertThat(figures.of(round(1)).now().currentOf(LISTINGS)).isEqualByComparingTo("5");
        }

        @Test
        @Rule("P6")
        void ofARectificationCountsForTheRoundAndNotForTheYear() {
            ask(1, FigureRequest.Kind.FIRST, "finance");
            store(1, "finance", current("5"));
            ask(1, FigureRequest.Kind.RECTIFY, "finance");
            store(1, "finance", current("8"));

            assertThat(figures.of(round(1)).now().currentOf(LISTINGS)).isEqualByComparingTo("8");
            assertThat(figures.ofTheYear(round(1)).now().currentOf(LISTINGS)).isEqualByComparingTo("5");
        }

        @Test
        @Rule({"R4", "P6"})
        void ofTheYearIsComparedWithTheNextRound() {
            ask(1, FigureRequest.Kind.FIRST, "finance");
            store(1, "finance", current("5"));
            ask(1, FigureRequest.Kind.RECTIFY, "finance");
            store(1, "finance", current("8"));

            assertThat(figures.of(round(2)).before().get(LISTINGS)).isEqualByComparingTo("5");
            assertThat(figures.ofTheYear(round(2)).before().get(LISTINGS)).isEqualByComparingTo("5");
        }

        @Test
        @Rule("P8")
        void ofAConfirmedRoundIsCorrectedWithoutAskingAnybody() {
            FigureRequestRow first = ask(1, FigureRequest.Kind.FIRST, "finance");
            store(1, "finance", current("5"));

            figures.correct(round(1), correctionOf("9"));

            assertThat(figures.ofTheYear(round(1)).now().currentOf(LISTINGS)).isEqualByComparingTo("9");
            assertThat(requests.latest(round(1))).isSameAs(first);
            assertThat(events).containsExactly(new FiguresChanged(KEY, 1, true, "corrector", "抄录有误"));
            assertThat(figures.corrections(round(1))).singleElement().satisfies(row -> {
                assertThat(row.supplied())
                        .isEqualTo(new SuppliedFigure(
                                SuppliedFigureRow.Kind.CURRENT, LISTINGS, new BigDecimal("9"), "抄录有误", "bureau"));
                assertThat(row.suppliedBy()).isEqualTo("corrector");
                assertThat(row.suppliedAt()).isEqualTo(NOW);
                assertThat(row.isRectified()).isFalse();
            });
        }
    }

    @Nested
    @Rule("R4")
    class TheBaseThatACountyStated {

        @Test
        void countsInTheFirstRoundOfTheYearOfApplication() {
            stated();

            assertThat(figures.of(round(1)).before()).containsEntry(LISTINGS, BigDecimal.ONE);
        }

        @Test
        void doesNotCountIfTheConsentCameLater() {
            stated();

            assertThat(figures.of(round(1, 2022)).before()).isEmpty();
        }

        @Test
        void isMissingWithoutAnApplication() {
            when(applications.latest(KEY)).thenReturn(Optional.empty());

            assertThat(figures.of(round(1)).before()).isEmpty();
        }

        private void stated() {
            Application application = new Application(
                    1,
                    "county",
                    NOW,
                    "局",
                    "张三",
                    "138",
                    "说明",
                    1,
                    1,
                    1,
                    "陶瓷",
                    1,
                    1,
                    1,
                    false,
                    true,
                    Map.of(LISTINGS, BigDecimal.ONE),
                    null);
            when(applications.latest(KEY)).thenReturn(Optional.of(application));
        }
    }

    @Test
    @Rule({"R9", "R10"})
    void aRoundIsComparedWithTheGrowthsOfItsYear() {
        references.save(new ProvincialReferenceRow(2021, new BigDecimal("7.9"), null, "sme", NOW));
        references.save(new ProvincialReferenceRow(2021, new BigDecimal("8.1"), null, "sme", NOW));
        ask(1, FigureRequest.Kind.FIRST, "statistics");
        store(
                1,
                "statistics",
                new SuppliedFigure(
                        SuppliedFigureRow.Kind.REFERENCE, "countyGdpGrowth", new BigDecimal("5"), null, "statistics"));

        assertThat(figures.references(figures.of(round(1))))
                .isEqualTo(new References(new BigDecimal("8.1"), new BigDecimal("5")));
        assertThat(figures.references(figures.of(round(2)))).isEqualTo(References.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(FigureRequest.Kind.class)
    void everyKindOfRequestIsReadAsItWasKept(FigureRequest.Kind kind) {
        AssessedRound round = round(1);

        assertThat(requests.ask(round, new FigureRequest(kind, List.of(), "因", "谁"))
                        .request()
                        .kind())
                .isEqualTo(kind);
    }

    private FigureRequestRow ask(int round, FigureRequest.Kind kind, String... departments) {
        return requests.ask(round(round), new FigureRequest(kind, Arrays.asList(departments), null, null));
    }

    private void store(int round, String department, SuppliedFigure figure) {
        figures.store(
                List.of(figure),
                requests.latest(round(round)),
                Rounds.supplyStep(department, round),
                "user-of-" + department);
    }

    private static SuppliedFigure current(String figure) {
        return new SuppliedFigure(SuppliedFigureRow.Kind.CURRENT, LISTINGS, new BigDecimal(figure), "注", "finance");
    }

    private static FigureCorrection correctionOf(String figure) {
        LockedFigure locked = LockedFigure.of(LISTINGS, LockedFigure.Year.CURRENT, Rounds.SHIPPED.standard())
                .orElseThrow();
        return new FigureCorrection(KEY, 1, locked, new BigDecimal(figure), "抄录有误", "bureau", "corrector");
    }
}
