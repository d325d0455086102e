package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Rule("R6")
class FigureWarningsTest {

    private static final String CUMULATIVE = "neeqListings";
    private static final String OF_THE_YEAR = "entrepreneursTrained";
    private static final String SHARE = "smeGdpShare";
    private static final String GROWTH = "clusterOutputGrowth";

    private static final FigureWarnings WARNINGS =
            new FigureWarnings(AnyRound.STANDARD, new WarningThresholds(new BigDecimal("10"), new BigDecimal("20")));

    private static List<Warning> warnings(String code, String current, String previous) {
        return WARNINGS.on(new Figures(Map.of(code, new Figure(decimal(current), decimal(previous)))));
    }

    private static BigDecimal decimal(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static List<Warning.Kind> kinds(String code, String current, String previous) {
        return warnings(code, current, previous).stream().map(Warning::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "neeqListings, 3, 3, false",
        "neeqListings, 2, 3, true",
        "neeqListings, 4, 3, false",
        "neeqListings, 0, 0, false",
        "smallToAboveScale, 2, 3, false",
        "entrepreneursTrained, 99, 100, false"
    })
    void onlyASumUpToTheYearMustNotFall(String code, String current, String previous, boolean fell) {
        assertThat(kinds(code, current, previous).contains(Warning.Kind.FELL)).isEqualTo(fell);
    }

    @ParameterizedTest
    @CsvSource({
        "99, 10, false",
        "100, 10, true",
        "101, 10, true",
        "11, 100, false",
        "10, 100, true",
        "9, 100, true",
        "0, 100, true",
        "100, 0, false",
        "0, 0, false",
        "100, 100, false"
    })
    void aCountTenTimesOrATenthOfTheYearBeforesIsAJump(String current, String previous, boolean jumped) {
        assertThat(kinds(OF_THE_YEAR, current, previous)).isEqualTo(jumped ? List.of(Warning.Kind.JUMP) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        // a fraction for a percentage
        "0.9999, 1.0001, true",
        "1, 1.0001, false",
        "0.9999, 1, false",
        "0.0001, 2, true",
        "0, 2, false",
        "0.53, 0.52, false",
        "0.53, 53, true",
        // moved too far
        "70, 50, false",
        "70.0001, 50, true",
        "30, 50, false",
        "29.9999, 50, true",
        "0, 20, false",
        "0, 20.0001, true"
    })
    void aShareThatLooksWrongGetsAWarning(String current, String previous, boolean odd) {
        assertThat(kinds(SHARE, current, previous)).isEqualTo(odd ? List.of(Warning.Kind.SHARE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "8.1, 7.9, false",
        "0.081, 7.9, true",
        "81, 7.9, true",
        "12, -8, false",
        "12.0001, -8, true",
        "-8, -90, true",
        "-0.5, 5, false"
    })
    void aGrowthRateThatLooksWrongGetsAWarning(String current, String previous, boolean odd) {
        assertThat(kinds(GROWTH, current, previous)).isEqualTo(odd ? List.of(Warning.Kind.SHARE) : List.of());
    }

    @Test
    void aSumThatFellToATenthGetsBothWarnings() {
        assertThat(kinds(CUMULATIVE, "2", "20")).containsExactly(Warning.Kind.FELL, Warning.Kind.JUMP);
    }

    @ParameterizedTest
    @CsvSource({"neeqListings", "entrepreneursTrained", "smeGdpShare", "clusterOutputGrowth"})
    void thereIsNoWarningUnlessBothFiguresAreThere(String code) {
        assertThat(warnings(code, null, "50")).isEmpty();
        assertThat(warnings(code, "50", null)).isEmpty();
        assertThat(WARNINGS.on(new Figures(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neeqListings | 2 | 3 | 累计数 2 低于上年的 3，请核对"
                        + " | the cumulative figure of 2 is below the year before's 3; please check",
                "entrepreneursTrained | 1500 | 150 | 1500 已达上年 150 的 10 倍以上，单位或位数可能有误，请核对"
                        + " | 1500 is 10 times the year before's 150 or more; the unit or a digit may be wrong, please check",
                "entrepreneursTrained | 15 | 150 | 15 不超过上年 150 的 1/10，单位或位数可能有误，请核对"
                        + " | 15 is at most 1/10 of the year before's 150; the unit or a digit may be wrong, please check",
                "smeGdpShare | 0.53 | 52.6 | 0.53% 介于 0 与 1 之间，而上年为 52.6%，可能把百分数填成了小数，请核对"
                        + " | 0.53% lies between 0 and 1 and the year before's is 52.6%; a fraction may stand for a percentage, please check",
                "smeGdpShare | 75 | 52.6 | 75% 与上年的 52.6% 相差超过 20 个百分点，请核对"
                        + " | 75% is more than 20 percentage points away from the year before's 52.6%; please check"
            })
    void aWarningSaysWhatIsOdd(String code, String current, String previous, String chinese, String english) {
        Warning warning = warnings(code, current, previous).get(0);

        assertThat(warning.indicator()).isEqualTo(code);
        assertThat(warning.message()).isEqualTo(new Bilingual(chinese, english));
    }

    @Test
    void warningsStandInTheNoticesOrder() {
        Figure tenfold = new Figure(new BigDecimal("100"), BigDecimal.ONE);
        Figures figures = new Figures(Map.of(SHARE, tenfold, OF_THE_YEAR, tenfold, "newEnterprises", tenfold));

        assertThat(WARNINGS.on(figures).stream().map(Warning::indicator))
                .containsExactly("newEnterprises", SHARE, OF_THE_YEAR);
    }
}
