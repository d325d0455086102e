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

/** What the shipped tables say besides the indicators. */
class ShippedEditionTest {

    private static final Edition EDITION = ShippedEdition.read();
    private static final int GROWTH_FROM_ZERO = 13;

    @Test
    @Rule({"R14", "R21"})
    void theEditionNamesItselfAndItsSwitches() {
        assertThat(EDITION.id()).isEqualTo("2022");
        assertThat(EDITION.governsFrom()).isEqualTo(2021);
        assertThat(EDITION.source()).contains("晋政办函[2020]99号");
        assertThat(EDITION.standard().doubling()).isEqualTo(new Doubling(new BigDecimal("30"), false));
    }

    @Test
    @Rule("R11")
    void theSwitchForGrowthFromZeroIsThatOfEveryTargetThatAsksForGrowth() {
        PolicyFiles switchedOn = PolicyFiles.shipped().withCell("edition", GROWTH_FROM_ZERO, 3, "true");

        assertThat(growthTargets(EDITION)).isNotEmpty().noneMatch(Target.GrowthOverLastYear::fromZero);
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
    void aCountTenfoldOrAPercentageTwentyPointsAwayIsWarnedOf() {
        assertThat(EDITION.warnings()).isEqualTo(new WarningThresholds(BigDecimal.TEN, new BigDecimal("20")));
    }

    @Test
    @Rule({"R2", "P3"})
    void theCalendar() {
        Terms calendar = EDITION.calendar();
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
        assertThat(EDITION.bonus().ceiling()).isEqualByComparingTo("10");
        assertThat(EDITION.bonus().themes().stream().map(Bonus.Theme::code))
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
        assertThat(EDITION.bonus().themes()).allMatch(theme -> theme.ceiling().intValueExact() == 2);
        assertThat(EDITION.bonus().find("lowCarbon").orElseThrow().name().chinese())
                .isEqualTo("绿色低碳发展");
        assertThat(EDITION.bonus().find("nothing")).isEmpty();
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
    void theGradeThatAResultSuggests(boolean passed, BigDecimal score, String grade) {
        assertThat(EDITION.grades().propose(passed, score)).isEqualTo(grade);
    }

    @Test
    @Rule("P4")
    void gradesHaveNames() {
        assertThat(EDITION.grades().codes().stream()
                        .map(grade -> EDITION.grades().name(grade).orElseThrow().chinese()))
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
    void theConditionsOfAnApplication(String field, BigDecimal least, BigDecimal formerPoverty) {
        EligibilityCondition condition = EDITION.eligibility().stream()
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
