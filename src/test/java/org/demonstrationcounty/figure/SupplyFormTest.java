package org.demonstrationcounty.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.figure.Rounds.KEY;
import static org.demonstrationcounty.figure.Rounds.NOW;
import static org.demonstrationcounty.figure.Rounds.SHIPPED;
import static org.demonstrationcounty.figure.Rounds.round;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.application.Applications;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseAccess;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.indicator.Warning;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** The form on which a department supplies its figures: what it shows, and how its answers are read and stored. */
class SupplyFormTest {

    private static final CurrentUser BUREAU = new CurrentUser("b", Set.of("bureau"));
    private static final CurrentUser FINANCE = new CurrentUser("f", Set.of("department-finance"));

    private final KeptRequests asked = new KeptRequests();
    private final KeptSupplies supplied = new KeptSupplies(asked);
    private final KeptReferences references = new KeptReferences();
    private final ProgrammeClock clock = new ProgrammeClock(() -> NOW);
    private final FigureRequests requests = new FigureRequests(asked, supplied, clock);
    private final CaseFigures figures =
            new CaseFigures(supplied, references, requests, mock(Applications.class), clock, new ArrayList<>()::add);
    private final CaseViews cases = mock(CaseViews.class);
    private final Counties counties = mock(Counties.class);
    private final CaseFiles files = mock(CaseFiles.class);
    private final CaseAccess access = mock(CaseAccess.class);
    private final AssessedRounds rounds = mock(AssessedRounds.class);
    private final FigureViews views = new FigureViews(counties);
    private final SupplySheet sheet = new SupplySheet(new RoundHeads(cases), views, requests, figures, rounds);
    private final SupplyFigures step = new SupplyFigures(files, figures, requests, rounds, sheet, access, counties);

    @BeforeEach
    void theFirstRoundIsOpen() {
        LocaleContextHolder.setLocale(Locale.CHINESE);
        when(rounds.of(any(StepContext.class))).thenReturn(round(1));
        when(rounds.withoutYearBefore(any())).thenReturn(Set.of("neeqListings", "smeGdpShare"));
        when(counties.officeNames()).thenReturn(Map.of("finance", "财政厅", "sme", "中小企业局"));
        when(counties.departmentsOf(FINANCE)).thenReturn(Set.of("finance"));
        when(counties.departmentsOf(BUREAU)).thenReturn(Set.of());
        when(access.user()).thenReturn(FINANCE);
        requests.ask(
                round(1),
                FigureRequest.dispute(
                        List.of("finance", "sme"), "有出入", "county", List.of("smeGdpShare", "neeqListings")));
    }

    @AfterEach
    void resetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Nested
    class WhatItShows {

        @Test
        @Rule("R5")
        void areTheDepartmentsOwnIndicators() {
            SupplyView view = step.view(Rounds.supplyStep("finance", 1));

            assertThat(view.departmentName()).isEqualTo("财政厅");
            assertThat(view.rows())
                    .extracting(row -> row.indicator().code())
                    .containsExactly("regionalBoardListings", "neeqListings", "mainBoardListings");
            assertThat(view.asksBaseOf()).containsExactly("neeqListings");
            assertThat(view.reason()).isEqualTo("有出入");
            assertThat(view.disputed()).containsExactly("neeqListings");
            assertThat(view.noteMaxLength()).isEqualTo(2_000);
        }

        @Test
        @Rule({"R9", "R10"})
        void areTheGrowthsThatAreKnown() {
            references.save(new ProvincialReferenceRow(2021, new BigDecimal("7.9"), null, "sme", NOW));
            store("statistics", SuppliedFigureRow.Kind.REFERENCE, "countyGdpGrowth", "5.5");

            SupplyView statistics = step.view(Rounds.supplyStep("statistics", 1));

            assertThat(statistics.asksCountyGdpGrowth()).isTrue();
            assertThat(statistics.countyGdpGrowth()).isEqualByComparingTo("5.5");
            assertThat(statistics.provincialSmeRevenueGrowth()).isEqualByComparingTo("7.9");
            assertThat(step.view(Rounds.supplyStep("finance", 1)).asksCountyGdpGrowth())
                    .isFalse();
        }

        @Test
        void isEachFigureWithItsBaseNoteAndOffice() {
            store("finance", SuppliedFigureRow.Kind.CURRENT, "neeqListings", "5");
            store("finance", SuppliedFigureRow.Kind.BASE, "neeqListings", "2");

            FigureViews.FigureView row =
                    step.view(Rounds.supplyStep("finance", 1)).rows().get(1);

            assertThat(row.current()).isEqualByComparingTo("5");
            assertThat(row.previous()).isEqualByComparingTo("2");
            assertThat(row.base()).isNull();
            assertThat(row.note()).isEqualTo("注");
            assertThat(row.departmentName()).isEqualTo("财政厅");
            assertThat(row.suppliedBy()).isEqualTo("财政厅");
            assertThat(row.target()).isNotBlank();
            assertThat(step.view(Rounds.supplyStep("finance", 1)).rows().get(0).suppliedBy())
                    .isNull();
        }

        @Test
        @Rule("R6")
        void isWhetherTheBureauReturnedTheFigures() {
            assertThat(step.view(Rounds.supplyStep("finance", 1)).returned()).isFalse();

            requests.ask(round(1), new FigureRequest(FigureRequest.Kind.RETURN, List.of("finance"), "请核对", "bureau"));

            assertThat(step.view(Rounds.supplyStep("finance", 1)).returned()).isTrue();
        }

        @Test
        @Rule("R21")
        void hasTheRoundAndItsEditionAtItsHead() {
            CaseView summary = new CaseView(
                    "140522-2021",
                    "140522",
                    "阳城县",
                    null,
                    "140500",
                    "晋城市",
                    2021,
                    null,
                    Stage.ROUND_1,
                    "阶段",
                    0,
                    null,
                    NOW,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            AssessedRound round = round(1);
            when(cases.summary(round.file(), SHIPPED.titles(), null)).thenReturn(summary);

            assertThat(new RoundHeads(cases).of(round)).isEqualTo(new RoundHead(summary, 1, 2021, SHIPPED.id()));
            assertThat(step.view(Rounds.supplyStep("finance", 1)).head().edition())
                    .isEqualTo(SHIPPED.id());
        }
    }

    @Nested
    class WhatItSends {

        @Test
        void isReadUnderTheLockOfItsCaseAndStored() throws IOException {
            store("finance", SuppliedFigureRow.Kind.CURRENT, "mainBoardListings", "4");
            Refusals refusals = new Refusals();

            SupplyFigures.Supplied read = step.read(
                    new Submission(
                            Rounds.supplyStep("finance", 1),
                            "f",
                            Map.of(
                                    "figures", new ObjectMapper().readTree("{\"neeqListings\": 3}"),
                                    "notes", new ObjectMapper().readTree("{\"mainBoardListings\": \"已核实\"}"))),
                    refusals);
            step.perform(read, Rounds.supplyStep("finance", 1), "f");

            verify(files).hold(KEY);
            assertThat(refusals.isEmpty()).isTrue();
            assertThat(read.asked()).isSameAs(requests.latest(round(1)));
            RoundFigures now = figures.of(round(1)).now();
            assertThat(now.currentOf("neeqListings")).isEqualByComparingTo("3");
            assertThat(now.currentOf("mainBoardListings")).isEqualByComparingTo("4");
            assertThat(now.noteOn("mainBoardListings")).isEqualTo("已核实");
        }

        @Test
        void isEveryOwnFigureTheFirstTime() {
            requests.ask(round(1), FigureRequest.first(List.of("finance")));

            assertThat(read().figures())
                    .extracting(SuppliedFigure::indicator)
                    .containsExactly("regionalBoardListings", "neeqListings", "mainBoardListings");
        }

        @Test
        @Rule("R5")
        void isSignedByTheDepartmentOrTheBureauInItsPlace() {
            requests.ask(round(1), FigureRequest.first(List.of("finance")));

            assertThat(read().figures()).extracting(SuppliedFigure::office).containsOnly("finance");
            when(access.user()).thenReturn(BUREAU);
            assertThat(read().figures()).extracting(SuppliedFigure::office).containsOnly("bureau");
            assertThat(step.whenLate(Rounds.supplyStep("finance", 1))).isEqualTo(Lateness.of("late.bureau"));
            assertThat(step.key()).isEqualTo("supply-figures");
        }

        private SupplyFigures.Supplied read() {
            return step.read(new Submission(Rounds.supplyStep("finance", 1), "f", Map.of()), new Refusals());
        }
    }

    @Test
    @Rule("R6")
    void aWarningStandsWithTheNoteOfTheDepartment() {
        store("finance", SuppliedFigureRow.Kind.CURRENT, "neeqListings", "1");
        store("finance", SuppliedFigureRow.Kind.BASE, "neeqListings", "2");

        assertThat(new RoundWarnings().on(figures.of(round(1)))).singleElement().satisfies(noted -> {
            assertThat(noted.warning().indicator()).isEqualTo("neeqListings");
            assertThat(noted.warning().code()).isEqualTo(Warning.Kind.FELL);
            assertThat(noted.warning().message()).contains("2");
            assertThat(noted.indicatorName()).isEqualTo("新增新三板企业数量");
            assertThat(noted.note()).isEqualTo("注");
        });
    }

    @Test
    void allRowsAndAllDepartmentsAreThoseOfTheEdition() {
        assertThat(views.ofAll(figures.of(round(1)))).hasSize(26);
        assertThat(views.departments(round(1)))
                .contains(
                        new FigureViews.DepartmentView("finance", "财政厅"),
                        new FigureViews.DepartmentView("science", "science"))
                .hasSize(SHIPPED.departments().size());
    }

    private void store(String department, SuppliedFigureRow.Kind kind, String code, String figure) {
        figures.store(
                List.of(new SuppliedFigure(kind, code, new BigDecimal(figure), "注", department)),
                requests.latest(round(1)),
                Rounds.supplyStep(department, 1),
                "somebody");
    }
}
