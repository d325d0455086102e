package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;

class StandardTest {

    private static final Standard SHIPPED = AnyRound.STANDARD;

    @Test
    @Rule({"R6", "R7"})
    void theDefinitionSaysWhatIsCountedAndOfWhat() {
        assertThat(definition("smallToAboveScale")).isEqualTo("当年新增数量，不是累计数");
        assertThat(definition("newEnterprises")).isEqualTo("新增到当年累计数，不是当年新增数");
        assertThat(definition("nonCoalIndustryShare")).isEqualTo("占工业增加值比重");
        assertThat(definition("modernServicesShare")).isEqualTo("占服务业产值比重");
    }

    private static String definition(String code) {
        return SHIPPED.find(code).orElseThrow().definition().chinese();
    }

    @Test
    @Rule("R6")
    void everyFigureThatIsWordedAsNewIsCumulativeExceptSmallToAboveScale() {
        SHIPPED.indicators().stream()
                .filter(indicator -> indicator.name().chinese().startsWith("新增"))
                .forEach(indicator -> assertThat(indicator.basis()).isEqualTo(Basis.CUMULATIVE));
        assertThat(SHIPPED.find("smallToAboveScale").orElseThrow().basis()).isEqualTo(Basis.OF_THE_YEAR);
    }

    @Test
    @Rule({"R12", "R13"})
    void roundsAssessTwentyThreeTwentyThreeAndTwentyFive() {
        assertThat(List.of(SHIPPED.assessedIn(1), SHIPPED.assessedIn(2), SHIPPED.assessedIn(3)))
                .containsExactly(23, 23, 25);
        assertThat(SHIPPED.required()).containsExactly(21, 21, 23);
    }

    @Test
    void indicatorsStandInTheOrderOfTheirNumbers() {
        List<Indicator> mixed = new ArrayList<>(SHIPPED.indicators());
        Collections.reverse(mixed);
        assertThat(new Standard("x", mixed, SHIPPED.required(), SHIPPED.doubling()).indicators())
                .isEqualTo(SHIPPED.indicators());
    }

    @Test
    void noCodeStandsTwice() {
        List<Indicator> twice =
                List.of(SHIPPED.indicators().get(0), SHIPPED.indicators().get(0));
        assertThatThrownBy(() -> new Standard("x", twice, SHIPPED.required(), SHIPPED.doubling()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("newEnterprises");
    }

    @Test
    void everyRoundHasAPassLineAndATarget() {
        assertThatThrownBy(() -> new Standard("x", SHIPPED.indicators(), List.of(1, 2), SHIPPED.doubling()))
                .isInstanceOf(IllegalArgumentException.class);
        Indicator any = SHIPPED.indicators().get(0);
        assertThatThrownBy(() -> new Indicator(
                        "x",
                        1,
                        any.group(),
                        any.name(),
                        "个",
                        any.basis(),
                        "sme",
                        any.definition(),
                        List.of(new Target.None()),
                        true,
                        false,
                        "x",
                        any.weight(),
                        any.countedSince()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
