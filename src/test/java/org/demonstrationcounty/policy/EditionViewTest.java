package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.county.Office;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.indicator.Supply;
import org.junit.jupiter.api.Test;

/** An edition as clients read it. */
@Rule("R21")
class EditionViewTest {

    private final Edition shipped = ShippedEdition.read();
    private final EditionView chinese = EditionView.of(shipped, Locale.CHINESE);
    private final EditionView english = EditionView.of(shipped, Locale.ENGLISH);

    @Test
    void namesItselfInTheReadersLanguage() {
        assertThat(chinese.id()).isEqualTo(shipped.id());
        assertThat(chinese.governsFrom()).isEqualTo(shipped.governsFrom());
        assertThat(chinese.title()).isEqualTo(shipped.title().chinese());
        assertThat(english.title()).isEqualTo(shipped.title().english());
        assertThat(chinese.titles().honour()).isEqualTo("中小企业高质量发展示范县（开发区）");
        assertThat(chinese.titles().programme()).endsWith("创建");
        assertThat(chinese.source()).isEqualTo(shipped.source());
    }

    @Test
    @Rule({"R5", "R8", "R12", "R14"})
    void saysWhatEachIndicatorAsks() {
        EditionView.IndicatorView first = english.indicators().get(0);

        assertThat(english.indicators()).hasSize(26);
        assertThat(first)
                .isEqualTo(new EditionView.IndicatorView(
                        "newEnterprises",
                        1,
                        shipped.standard().indicators().get(0).group().english(),
                        "New enterprises",
                        "number",
                        "CUMULATIVE",
                        "market-regulation",
                        shipped.standard().indicators().get(0).definition().english(),
                        List.of("≥ 1000", "≥ 1200", "≥ 1500"),
                        List.of(true, true, true),
                        true,
                        "newEnterprises",
                        BigDecimal.ONE,
                        shipped.standard().indicators().get(0).countedSince().english()));
        EditionView.IndicatorView laterAlone = english.indicators().get(12);
        assertThat(laterAlone.assessed()).containsExactly(false, false, true);
        assertThat(laterAlone.doubledBy()).isNull();
        EditionView.IndicatorView onRecord = english.indicators().get(21);
        assertThat(onRecord.department()).isNull();
        assertThat(onRecord.assessed()).containsExactly(false, false, false);
        assertThat(english.passLines()).isEqualTo(shipped.standard().required());
        assertThat(english.countyGdpGrowthFrom()).isEqualTo("statistics");
        assertThat(english.growthFromZero()).isEqualTo(shipped.growthFromZero());
    }

    @Test
    @Rule({"P1", "P4", "R17", "R6"})
    void saysWhatResultsAreWorth() {
        assertThat(english.grades().get(1))
                .isEqualTo(new EditionView.GradeView("GOOD", "Good", true, new BigDecimal("95")));
        assertThat(english.bonus().ceiling()).isEqualByComparingTo("10");
        assertThat(english.bonus().themes()).hasSize(9).first().satisfies(theme -> {
            assertThat(theme.code()).isEqualTo("greenTransformation");
            assertThat(theme.name()).isNotBlank();
            assertThat(theme.ceiling()).isEqualByComparingTo("2");
        });
        assertThat(english.warnings().jumpFactor()).isEqualByComparingTo("10");
        assertThat(english.warnings().percentPoints()).isEqualByComparingTo("20");
        assertThat(english.doubling().abovePercent())
                .isEqualByComparingTo(shipped.standard().doubling().abovePercent());
        assertThat(english.doubling().needsTarget())
                .isEqualTo(shipped.standard().doubling().needsTarget());
        assertThat(english.farFromYearBefore()).isEqualByComparingTo("10");
        assertThat(english.eligibility()).hasSize(7).first().satisfies(condition -> {
            assertThat(condition.field()).isEqualTo("marketEntities");
            assertThat(condition.name())
                    .isEqualTo(shipped.eligibility().get(0).name().english());
            assertThat(condition.least()).isEqualByComparingTo("20000");
        });
    }

    @Test
    @Rule({"R2", "P3"})
    void saysUntilWhen() {
        EditionView.CalendarView calendar = english.calendar();

        assertThat(calendar.applicationYears()).containsExactly(2021, 2022, 2023);
        assertThat(calendar.applicationDeadline()).isEqualTo("04-30");
        assertThat(calendar.roundOpening()).isEqualTo("01-01");
        assertThat(calendar.noticeWorkingDays()).isEqualTo(5);
        assertThat(calendar.figureConfirmationWorkingDays()).isEqualTo(10);
        assertThat(calendar.reconsiderationWorkingDays())
                .isEqualTo(shipped.calendar().reconsiderationWorkingDays());
        assertThat(calendar.reminderWorkingDays()).isEqualTo(3);
        assertThat(calendar.silenceWorkingDays()).isEqualTo(shipped.calendar().silenceWorkingDays());
        assertThat(calendar.due())
                .containsEntry("supply-figures", new EditionView.TermView(45, Terms.Unit.DAYS))
                .hasSize(shipped.calendar().due().size());
    }

    @Test
    @Rule("R6")
    void anIndicatorBesideAnInputHasTheLimitsOfItsFigure() {
        List<NamedIndicator> named = NamedIndicator.of(shipped.standard(), Locale.CHINESE);

        assertThat(named).hasSize(26);
        assertThat(named.get(0).countedSince()).isNotBlank();
        assertThat(named.get(0).basisName()).isEqualTo("累计");
        NamedIndicator growth = named.get(1);
        assertThat(growth.countedSince()).isNull();
        assertThat(growth.min()).isEqualByComparingTo("-100");
        assertThat(growth.max()).isEqualByComparingTo("1000");
        assertThat(growth.scale()).isEqualTo(4);
        assertThat(growth.name()).isEqualTo("中小企业营业收入年增速");
        assertThat(growth.department()).isEqualTo("sme");
        assertThat(growth.number()).isEqualTo(2);
    }

    @Test
    @Rule({"R5", "R10"})
    void departmentsStandInTheOrderOfTheirFirstIndicators() {
        assertThat(shipped.departments())
                .containsExactly("market-regulation", "sme", "statistics", "industry", "science", "finance");
        assertThat(shipped.codesOf("finance"))
                .containsExactly("regionalBoardListings", "neeqListings", "mainBoardListings");
    }

    @Test
    void departmentsAreNamedAsTheyAreToday() {
        Counties counties = mock(Counties.class);
        Office finance = new Office("finance", Office.Kind.DEPARTMENT, "财政厅", "Finance", LocalDate.of(2021, 1, 1));
        when(counties.offices()).thenReturn(List.of(finance));
        Supplies supplies = new Supplies(counties, new ProgrammeClock(() -> Instant.parse("2022-12-31T16:00:00Z")));

        assertThat(supplies.of(2021)).isEqualTo(new Supply(2021, Map.of("finance", new Bilingual("财政厅", "Finance"))));
        assertThat(supplies.ofThisYear())
                .isEqualTo(new Supply(2023, Map.of("finance", new Bilingual("财政厅", "Finance"))));
    }
}
