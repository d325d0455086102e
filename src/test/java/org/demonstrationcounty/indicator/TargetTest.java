package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which targets an edition may set for figures of which basis. */
class TargetTest {

    @ParameterizedTest
    @EnumSource
    @Rule("R12")
    void aBlankTargetSuitsEveryBasis(Basis basis) {
        assertThat(new Target.None().suits(basis)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R8")
    void aNumberSuitsTheBasisOfWhichItCouldBeAFigure(Basis basis) {
        assertThat(new Target.AtLeast(new BigDecimal("50")).suits(basis)).isTrue();
        assertThat(new Target.AtLeast(new BigDecimal("0.5")).suits(basis)).isEqualTo(!basis.isCount());
        assertThat(new Target.AtLeast(new BigDecimal("101")).suits(basis)).isEqualTo(basis != Basis.SHARE);
    }

    @ParameterizedTest
    @EnumSource
    @Rule({"R9", "R10"})
    void onlyGrowthIsComparedWithGrowth(Basis basis) {
        for (Target target : List.of(new Target.AboveProvince(), new Target.AboveCountyGdp(new BigDecimal("2")))) {
            assertThat(target.suits(basis)).isEqualTo(basis == Basis.GROWTH);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("R11")
    void onlyCountsGrowOverTheYearBefore(Basis basis) {
        assertThat(new Target.GrowthOverLastYear(new BigDecimal("20")).suits(basis))
                .isEqualTo(basis.isCount());
    }
}
