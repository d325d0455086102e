package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.indicator.AnyRound.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.indicator.Ruling.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of verdicts: every kind of target with every ruling, in Chinese and English. */
class VerdictWordsTest {

    private static final String DOUBLES = "newEnterprises";
    private static final Supply OF_2022 =
            new Supply(2022, Map.of("market-regulation", new Bilingual("市场监管部门", "Market regulation")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-      | 900  | 600  | R8,R14     | 900 个，未达到目标 1000 个；比上年（600 个）增长 50%，超过 30%，视同完成 2 项。计 2 项",
                "-      | 2000 | 1000 | R8,R14     | 完成（2000 个，目标 1000 个）；比上年（1000 个）增长 100%，超过 30%，视同完成 2 项。计 2 项",
                "-      | 1300 | 1000 | R8,R14     | 完成（1300 个，目标 1000 个）；比上年增长 30%，未超过 30%，不按 2 项计",
                "-      | 900  | 800  | R8,R14     | 900 个，未达到目标 1000 个；比上年增长 12.5%，未超过 30%，不按 2 项计",
                "-      | 900  | 900  | R8         | 900 个，未达到目标 1000 个",
                "-      | 1000 | 0    | R8         | 完成（1000 个，目标 1000 个）",
                "-      | 1000 | -    | R8         | 完成（1000 个，目标 1000 个）",
                "-      | -    | 900  | R8,R15     | 市场监管部门尚未提供 2022 年数据",
                "MET    | 900  | 900  | R8,R16     | 经认定为完成（理由：甲）。按数据为 900 个，低于目标 1000 个。计 1 项",
                "MET    | 1000 | 900  | R8,R14,R16 | 经认定为完成（理由：甲）。按数据为 1000 个，达到目标 1000 个；比上年增长 11.11%，未超过 30%，不按 2 项计。计 1 项",
                "MET    | 900  | 600  | R8,R14,R16 | 经认定为完成（理由：甲）。按数据为 900 个，低于目标 1000 个；比上年（600 个）增长 50%，超过 30%，视同完成 2 项。计 2 项",
                "MET    | -    | -    | R8,R15,R16 | 经认定为完成（理由：甲）。市场监管部门尚未提供 2022 年数据。计 1 项",
                "NOT_MET| 9000 | 1000 | R16        | 经认定为未完成（理由：甲），不计项",
                "EXEMPT | -    | -    | R16        | 经认定不予考核（理由：甲），不计入考核项数",
                "EXEMPT | 9000 | 1000 | R16        | 经认定不予考核（理由：甲），不计入考核项数",
                "SINGLE | 2000 | 1000 | R8,R14,R16 | 完成（2000 个，目标 1000 个）；增长 100%，经认定不按 2 项计（理由：甲），计 1 项",
                "SINGLE | 900  | 600  | R8,R14,R16 | 900 个，未达到目标 1000 个；增长 50%，经认定不按 2 项计（理由：甲），不计项",
                "SINGLE | 1000 | 1000 | R8,R16     | 完成（1000 个，目标 1000 个）；经认定不按 2 项计（理由：甲），计 1 项"
            })
    @Rule({"R8", "R14", "R15", "R16"})
    void aCountThatCanDoubleIsExplained(Kind ruling, String current, String previous, String rules, String said) {
        AnyRound county = round(1).of(OF_2022).figure(DOUBLES, current, previous);
        Verdict verdict = (ruling == null ? county : county.ruling(DOUBLES, ruling, "甲")).verdict(DOUBLES);
        assertThat(verdict.explanation().chinese()).isEqualTo(said);
        assertThat(verdict.rules()).containsExactly(rules.split(","));
    }

    @ParameterizedTest
    @CsvSource({"900, 600, 视同完成", "2000, 1000, 完成", "900, 800, 未完成", ", 900, 无法判定"})
    @Rule("R14")
    void theStatusHasANameAndWhatCountsThoughItsTargetIsMissedIsDeemedMet(
            String current, String previous, String named) {
        Verdict verdict =
                round(1).of(OF_2022).figure(DOUBLES, current, previous).verdict(DOUBLES);

        assertThat(verdict.statusName().chinese()).isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-      | 8  | 7  | R11         | 8 个，比上年（7 个）增长 14.29%，未达到增长 20%（至少 9 个）",
                "-      | 6  | 7  | R11         | 6 个，比上年（7 个）下降 14.29%，未达到增长 20%（至少 9 个）",
                "-      | 7  | 7  | R11         | 7 个，与上年（7 个）持平，未达到增长 20%（至少 9 个）",
                "-      | 9  | 7  | R11         | 完成：9 个，比上年（7 个）增长 28.57%，达到增长 20%",
                "-      | 1199999 | 1000000 | R11         | 1199999 个，比上年（1000000 个）增长 19.9999%，未达到增长 20%（至少 1200000 个）",
                "-      | 8  | 0  | R11,R15     | 上年为 0，无法计算增幅，须由省局认定",
                "-      | 8  | -  | R11,R15     | 尚未提供 2021 年数据",
                "MET    | 8  | 7  | R11,R16     | 经认定为完成。按数据为 8 个，比上年（7 个）增长 14.29%，未达到增长 20%（至少 9 个）。计 1 项",
                "MET    | 9  | 7  | R11,R16     | 经认定为完成。按数据为 9 个，比上年（7 个）增长 28.57%，达到增长 20%。计 1 项",
                "MET    | 8  | 0  | R11,R15,R16 | 经认定为完成。上年为 0，无法计算增幅。计 1 项",
                "NOT_MET| 9  | 7  | R16         | 经认定为未完成，不计项",
                "EXEMPT | 8  | 0  | R16         | 经认定不予考核，不计入考核项数"
            })
    @Rule({"R11", "R15", "R16"})
    void aGrowthOverTheYearBeforeIsExplained(Kind ruling, String current, String previous, String rules, String said) {
        String code = "incubatedMicroEnterprises";
        AnyRound county = round(1).of(OF_2022).figure(code, current, previous);
        Verdict verdict = (ruling == null ? county : county.ruling(code, ruling)).verdict(code);
        assertThat(verdict.explanation().chinese()).isEqualTo(said);
        assertThat(verdict.rules()).containsExactly(rules.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "smeRevenueGrowth    | -   | 8.1 | R9      | 完成（8.1%，高于全省增速 7.9%）",
                "smeRevenueGrowth    | -   | 7.9 | R9      | 7.9%，未高于全省增速 7.9%",
                "smeRevenueGrowth    | MET | 7.9 | R9,R16  | 经认定为完成。按数据为 7.9%，未高于全省增速 7.9%。计 1 项",
                "smeRevenueGrowth    | MET | 8.1 | R9,R16  | 经认定为完成。按数据为 8.1%，高于全省增速 7.9%。计 1 项",
                "clusterOutputGrowth | -   | 9   | R10     | 完成（9%，比全县GDP增速 6.3% 快 2.7 个百分点，达到快 2 个百分点以上）",
                "clusterOutputGrowth | -   | 8   | R10     | 8%，比全县GDP增速 6.3% 快 1.7 个百分点，未达到快 2 个百分点以上（至少 8.3%）",
                "clusterOutputGrowth | -   | 6.3 | R10     | 6.3%，与全县GDP增速 6.3% 持平，未达到快 2 个百分点以上（至少 8.3%）",
                "clusterOutputGrowth | -   | 6   | R10     | 6%，比全县GDP增速 6.3% 慢 0.3 个百分点，未达到快 2 个百分点以上（至少 8.3%）",
                "clusterOutputGrowth | MET | 9   | R10,R16 | 经认定为完成。按数据为 9%，比全县GDP增速 6.3% 快 2.7 个百分点，达到快 2 个百分点以上。计 1 项",
                "clusterOutputGrowth | MET | 6.3 | R10,R16 | 经认定为完成。按数据为 6.3%，与全县GDP增速 6.3% 持平，未达到快 2 个百分点以上（至少 8.3%）。计 1 项",
                "smeGdpShare         | -   | 49  | R8      | 49%，未达到目标 50%"
            })
    @Rule({"R8", "R9", "R10", "R16"})
    void ratesAndSharesAreExplained(String code, Kind ruling, String current, String rules, String said) {
        AnyRound county = round(1).province("7.9").gdp("6.3").figure(code, current, null);
        Verdict verdict = (ruling == null ? county : county.ruling(code, ruling)).verdict(code);
        assertThat(verdict.explanation().chinese()).isEqualTo(said);
        assertThat(verdict.rules()).containsExactly(rules.split(","));
    }

    @Test
    @Rule({"R9", "R10", "R15"})
    void theExplanationNamesTheYearOfAMissingReference() {
        AnyRound county =
                round(1).of(OF_2022).figure("smeRevenueGrowth", "8", null).figure("clusterOutputGrowth", "8", null);
        assertThat(county.verdict("smeRevenueGrowth").explanation())
                .isEqualTo(new Bilingual(
                        "尚未提供 2022 年全省中小企业营业收入增速",
                        "the province's growth of SME revenue of 2022 has not been supplied yet"));
        assertThat(county.verdict("clusterOutputGrowth").explanation())
                .isEqualTo(new Bilingual(
                        "尚未提供 2022 年全县GDP增速", "the county's GDP growth of 2022 has not been supplied yet"));
        assertThat(county.verdict(DOUBLES).explanation().english())
                .isEqualTo("the figure of 2022 has not been supplied yet (Market regulation)");
    }

    @ParameterizedTest
    @CsvSource({
        "130001, 100000, 30.001, 2",
        "1300000001, 1000000000, 30.0000001, 2",
        "129999, 100000, 29.999, 1",
        "130000, 100000, 30, 1"
    })
    @Rule("R14")
    void aGrowthIsToldWithAsManyDecimalsAsTellOnWhichSideItLies(
            String current, String previous, String told, int credits) {
        Verdict verdict = round(1).figure(DOUBLES, current, previous).verdict(DOUBLES);
        assertThat(verdict.credits()).isEqualTo(credits);
        assertThat(verdict.explanation().chinese()).contains("增长 " + told + "%，");
    }

    @Test
    @Rule("R14")
    void theGrowthOfAnotherFigureIsGivenWithItsName() {
        Verdict verdict = round(1).by(Altered.doubledBy(DOUBLES, "technologySmes"))
                .figure(DOUBLES, "900", "900")
                .figure("technologySmes", "90", "60")
                .verdict(DOUBLES);
        String name =
                AnyRound.STANDARD.find("technologySmes").orElseThrow().name().chinese();
        assertThat(verdict.explanation().chinese())
                .isEqualTo("900 个，未达到目标 1000 个；" + name + "比上年（60 个）增长 50%，超过 30%，视同完成 2 项。计 2 项");
    }

    @Test
    void ratesAndSharesChangeByPercentagePointsAndCountsGrowInPercent() {
        Verdict share = round(1).figure("smeGdpShare", "52.6", "49.1").verdict("smeGdpShare");
        assertThat(share.change()).isEqualByComparingTo("3.5");
        assertThat(share.growth()).isNull();
        Verdict rate = round(1).figure("smeRevenueGrowth", "5", "-5").verdict("smeRevenueGrowth");
        assertThat(rate.change()).isEqualByComparingTo("10");
        assertThat(round(1).figure("smeGdpShare", "52.6", null)
                        .verdict("smeGdpShare")
                        .change())
                .isNull();
        Verdict count = round(1).figure("technologySmes", "90", "60").verdict("technologySmes");
        assertThat(count.change()).isNull();
        assertThat(count.growth()).isEqualTo(new BigDecimal("50.00"));
    }

    @Test
    void noTextNamesARuleOrAnArgumentThatIsNotThere() {
        for (Kind ruling : Kind.values()) {
            for (String[] pair : List.of(
                    new String[] {"90", "10"}, new String[] {"1", "10"}, new String[] {null, null}, new String[] {
                        "5", "0"
                    })) {
                AnyRound county = round(1).of(OF_2022).province("5").gdp("5");
                AnyRound.STANDARD.indicators().forEach(indicator -> {
                    county.figure(indicator.code(), pair[0], pair[1]);
                    if (indicator.isAssessedIn(1)) {
                        county.ruling(indicator.code(), ruling, "甲");
                    }
                });
                assertThat(county.judged().verdicts())
                        .allSatisfy(verdict -> assertThat(verdict.explanation().chinese()
                                        + verdict.explanation().english())
                                .doesNotContainPattern("R\\d|[{}]|null|裁定"))
                        .allSatisfy(verdict -> assertThat(verdict.rules()).isNotEmpty());
            }
        }
    }
}
