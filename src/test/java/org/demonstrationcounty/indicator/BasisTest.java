package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("R6")
class BasisTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CUMULATIVE, 0, -",
                "CUMULATIVE, 10.00, -",
                "CUMULATIVE, 1000000000, -",
                "CUMULATIVE, 1000000001, OUT_OF_RANGE",
                "CUMULATIVE, -1, OUT_OF_RANGE",
                "OF_THE_YEAR, 0.5, NOT_WHOLE",
                "SHARE, 0, -",
                "SHARE, 100, -",
                "SHARE, 100.0001, OUT_OF_RANGE",
                "SHARE, -0.0001, OUT_OF_RANGE",
                "SHARE, 1.2345, -",
                "SHARE, 1.23450, -",
                "SHARE, 1.23451, TOO_PRECISE",
                "GROWTH, -100, -",
                "GROWTH, 1000, -",
                "GROWTH, 1000.1, OUT_OF_RANGE",
                "GROWTH, -100.1, OUT_OF_RANGE",
                "GROWTH, 1e999999999, OUT_OF_RANGE",
                "GROWTH, 1e-999999999, TOO_PRECISE",
                "GROWTH, 0e-999999999, -"
            })
    void aValueHasTheFaultOfItsBasis(Basis basis, BigDecimal value, ValueFault fault) {
        assertThat(basis.faultOf(value).orElse(null)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "CUMULATIVE, 累计, 0, 1000000000, true",
        "OF_THE_YEAR, 当年, 0, 1000000000, true",
        "SHARE, 占比, 0, 100, false",
        "GROWTH, 增速, -100, 1000, false"
    })
    void aBasisHasTheNameOfTheTableAndItsRange(
            Basis basis, String chinese, BigDecimal least, BigDecimal most, boolean count) {
        assertThat(basis.chinese()).isEqualTo(chinese);
        assertThat(basis.least()).isEqualTo(least);
        assertThat(basis.most()).isEqualTo(most);
        assertThat(basis.isCount()).isEqualTo(count);
    }
}
