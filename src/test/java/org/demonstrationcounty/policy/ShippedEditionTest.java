package org.demonstrationcounty.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.indicator.Doubling;
import org.demonstrationcounty.indicator.Target;
import org.demonstrationcounty.indicator.WarningThresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped tables other than that of the indicators. */
class ShippedEditionTest {

    private static final int GROWTH_FROM_ZERO = 13;

    /** Read anew for each test, so that a mutated reader is noticed. */
    private final Edition edition = ShippedEdition.read();

    @Test
    @Rule({"R14", "R21"})
    void theEditionNamesItselfAndItsSwitches() {
        assertThat(edition.id()).isEqualTo("2022");
        assertThat(edition.governsFrom()).isEqualTo(2021);
        assertThat(edition.source()).contains("晋政办函[2020]99号");
        assertThat(edition.title().chinese()).isNotBlank();
        assertThat(edition.title().english()).isNotBlank();
        assertThat(edition.titles().programme().chinese()).isEqualTo("中小企业高质量发展示范县（开发区）创建");
        assertThat(edition.exemptionsAtMost()).isEqualTo(3);
        assertThat(edition.growthFromZero()).isFalse();
        assertThat(edition.standard().doubling()).isEqualTo(new Doubling(new BigDecimal("30"), false));
    }

    @Test
    @Rule("R11")
    void theSwitchForGrowthFromZeroHoldsForEveryGrowthTarget() {
        PolicyFiles switchedOn = PolicyFiles.shipped().withCell("edition", GROWTH_FROM_ZERO, 3, "true");

        assertThat(growthTargets(edition)).isNotEmpty().noneMatch(Target.GrowthOverLastYear::fromZero);
        assertThat(growthTargets(PolicyResources.edition(switchedOn.files(), ShippedEdition.DEPARTMENTS)
                        .orElseThrow()))
                .isNotEmpty()
                .allMatch(Target.GrowthOverLastYear::fromZero);
    }

    private static List<Target.GrowthOverLastYear> growthTargets(Edition edition) {
        return edition.standard().indicators().stream()
                .flatMap(indicator -> indicator.targets().stream())
                .filter(Target.GrowthOverLastYear.class::isInstance)
                .map(Target.GrowthOverLastYear.class::cast)
                .toList();
    }

    @Test
    @Rule("R6")
    void aTenfoldCountAndAPercentageTwentyPointsAwayGetAWarning() {
        assertThat(edition.warnings()).isEqualTo(new WarningThresholds(BigDecimal.TEN, new BigDecimal("20")));
    }

    @Test
    void eachRoundRequiresItsCredits() {
        assertThat(edition.standard().required()).hasSize(3).allMatch(credits -> credits > 0);
        assertThat(edition.standard().indicators()).allSatisfy(indicator -> {
            assertThat(indicator.name().chinese()).isNotBlank();
            assertThat(indicator.name().english()).isNotBlank();
            assertThat(indicator.group().chinese()).isNotBlank();
            assertThat(indicator.definition().chinese()).isNotBlank();
        });
    }

    @Test
    @Rule({"R2", "P3"})
    void theCalendarHasTheYearsDatesAndTermsOfTheNotice() {
        Terms calendar = edition.calendar();
        assertThat(calendar.applicationYears()).containsExactly(2021, 2022, 2023);
        assertThat(calendar.applicationDeadline()).isEqualTo(MonthDay.of(4, 30));
        assertThat(calendar.noticeWorkingDays()).isEqualTo(5);
        assertThat(calendar.figureConfirmationWorkingDays()).isEqualTo(10);
        assertThat(calendar.reminderWorkingDays()).isEqualTo(3);
        assertThat(calendar.escalationWorkingDays()).isZero();
        assertThat(calendar.dueOf("supply-figures")).isEqualTo(new Terms.Term(45, Terms.Unit.DAYS));
        assertThat(calendar.dueOf("meeting")).isEqualTo(new Terms.Term(10, Terms.Unit.WORKING_DAYS));
        assertThatThrownBy(() -> calendar.dueOf("sleep")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Rule("R17")
    void nineThemesOfTwoPointsAndTenInAll() {
        assertThat(edition.bonus().ceiling()).isEqualByComparingTo("10");
        assertThat(edition.bonus().themes().stream().map(Bonus.Theme::code))
                .containsExactly(
                        "greenTransformation",
                        "emergingClusters",
                        "marketEntities",
                        "lowCarbon",
                        "innovationEcosystem",
                        "industrialTowns",
                        "ruralIndustry",
                        "businessEnvironment",
                        "productionFactors");
        assertThat(edition.bonus().themes()).allMatch(theme -> theme.ceiling().intValueExact() == 2);
        assertThat(edition.bonus().find("lowCarbon").orElseThrow().name().chinese())
                .isEqualTo("绿色低碳发展");
        assertThat(edition.bonus().find("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 100, EXCELLENT",
        "true, 99.99, GOOD",
        "true, 95, GOOD",
        "true, 94.99, PASS",
        "true, 0, PASS",
        "false, 120, FAIL",
        "false, 0, FAIL"
    })
    @Rule("P4")
    void aResultProposesItsGrade(boolean passed, BigDecimal score, String grade) {
        assertThat(edition.grades().propose(passed, score)).isEqualTo(grade);
    }

    @Test
    @Rule("P4")
    void gradesHaveNames() {
        assertThat(edition.grades().codes().stream()
                        .map(grade -> edition.grades().name(grade).orElseThrow().chinese()))
                .containsExactly("优秀", "良好", "及格", "不及格");
    }

    @ParameterizedTest
    @CsvSource({
        "marketEntities, 20000, 20000",
        "belowScaleIndustrial, 200, 200",
        "aboveScaleIndustrial, 20, 20",
        "chainEnterprises, 20, 20",
        "startupBases, 1, 1",
        "srdiEnterprises, 5, 2",
        "serviceOrganisation, 1, 1"
    })
    @Rule("P1")
    void anApplicationHasTheConditionsOfTheNotice(String field, BigDecimal least, BigDecimal formerPoverty) {
        EligibilityCondition condition = edition.eligibility().stream()
                .filter(each -> each.field().equals(field))
                .findFirst()
                .orElseThrow();
        assertThat(condition.isMetBy(least, false)).isTrue();
        assertThat(condition.isMetBy(least.subtract(BigDecimal.ONE), false)).isFalse();
        assertThat(condition.isMetBy(formerPoverty, true)).isTrue();
        assertThat(condition.isMetBy(formerPoverty.subtract(BigDecimal.ONE), true))
                .isFalse();
        assertThat(condition.isMetBy(null, true)).isFalse();
    }
}
