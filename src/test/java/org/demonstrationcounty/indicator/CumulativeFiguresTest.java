package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;

@Rule("R6")
class CumulativeFiguresTest {

    private static List<Warning> warnings(String code, Integer current, Integer previous) {
        Figure figure = new Figure(decimal(current), decimal(previous));
        return CumulativeFigures.warnings(AnyRound.STANDARD, new Figures(Map.of(code, figure)));
    }

    private static BigDecimal decimal(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    @Test
    void aSumThatFellIsWarnedOf() {
        Warning warning = warnings("neeqListings", 2, 3).get(0);
        assertThat(warning.indicator()).isEqualTo("neeqListings");
        assertThat(warning.code()).isEqualTo("cumulative-figure-fell");
        assertThat(warning.message().chinese()).isEqualTo("新增新三板企业数量：累计数 2 低于上年的 3，请核对（R6）");
        assertThat(warning.message().english())
                .isEqualTo(
                        "New listings on the NEEQ: the cumulative figure of 2 is below the year before's 3; please check (R6)");
    }

    @Test
    void whatStandsOrIsMissingIsNot() {
        assertThat(warnings("neeqListings", 3, 3)).isEmpty();
        assertThat(warnings("neeqListings", null, 3)).isEmpty();
        assertThat(warnings("neeqListings", 3, null)).isEmpty();
    }

    @Test
    void newSmallToAboveScaleEnterprisesAreTheYearsOwnAndMayFall() {
        assertThat(warnings("smallToAboveScale", 2, 3)).isEmpty();
    }
}
