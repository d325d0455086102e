package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of the notice with both sides of every boundary. It is copied from the notice, not from the product. */
class NoticeTableTest {

    private static final Standard STANDARD = ShippedEdition.read().standard();
    private static final Evaluator EVALUATOR = new Evaluator(STANDARD);

    /**
     * The figure of the year before, and the growths of the province and of the county's GDP, on which the boundaries
     * rest.
     */
    private static final String PREVIOUS = "130";

    private static final References REFERENCES = new References(new BigDecimal("7.9"), new BigDecimal("6.3"));

    private static final String PROVINCE = "高于全省增速";
    private static final String GDP = "快于全县GDP增速2个百分点以上";
    private static final String BLANK = "";

    /** code | department | unit | 二级指标 | 第一年 | 第二年 | 第三年 */
    private static final List<Row> NOTICE = List.of(
            row("newEnterprises", "market-regulation", "个", "新增企业数量", "1000", "1200", "1500"),
            row("smeRevenueGrowth", "sme", "%", "中小企业营业收入年增速", PROVINCE, PROVINCE, PROVINCE),
            row("smeGdpShare", "sme", "%", "中小企业占GDP比重", "50", "52", "55"),
            row("smallToAboveScale", "sme", "个", "新培育小升规企业数量", "15", "20", "25"),
            row("aboveScaleEnterprises", "statistics", "个", "新增规上企业数量", "55", "70", "85"),
            row("industrialOver100m", "statistics", "个", "新增亿元工业企业数量", "11", "17", "23"),
            row("industrialOver1bn", "statistics", "个", "新增10亿元以上工业企业数量", "1", "2", "3"),
            row("provincialTechnologyCentres", "industry", "个", "新增省级企业技术中心", "3", "5", "6"),
            row("technologySmes", "science", "个", "新增科技型中小企业", "80", "90", "100"),
            row("highTechEnterprises", "science", "个", "新增高新技术企业", "25", "32", "40"),
            row("provincialSrdi", "sme", "个", "新增省级专精特新企业数量", "10", "13", "15"),
            row("provincialLittleGiants", "sme", "个", "新增省级专精特新小巨人企业数", "1", "2", "3"),
            row("nationalLittleGiants", "sme", "个", "新增国家级专精特新小巨人企业数", BLANK, BLANK, "1"),
            row("nonCoalIndustryShare", "statistics", "%", "非煤工业增加值比重", "50", "52", "53"),
            row("clusterOutputGrowth", "sme", "%", "特色产业集群产值年增长", GDP, GDP, GDP),
            row("modernServicesShare", "statistics", "%", "现代服务业产值比重", "50", "52", "53"),
            row("jointStockConversions", "sme", "个", "新增股份制企业改造数", "15", "30", "50"),
            row("regionalBoardListings", "finance", "个", "新增四板挂牌企业数量", "5", "7", "9"),
            row("neeqListings", "finance", "个", "新增新三板企业数量", "1", "2", "3"),
            row("mainBoardListings", "finance", "个", "主板企业数量", BLANK, BLANK, "1"),
            row("entrepreneursTrained", "sme", "个", "企业家培训人数", "100", "200", "300"),
            row("famousTrademarks", "", "个", "新增著名商标企业数量", "10", "17", "25"),
            row("incubatedMicroEnterprises", "sme", "个", "双创基地、众创空间等双创载体新孵化小微企业数量", "年增20%", "年增20%", "年增20%"),
            row("incubatedOver5m", "sme", "个", "双创载体孵化新培育营业收入500万元以上小微企业数量", "年增10%", "年增10%", "年增10%"),
            row("zoneAboveScaleIndustrial", "sme", "个", "省级开发区新培育规上工业企业数量", "年增10%", "年增10%", "年增10%"),
            row("platformServedEnterprises", "sme", "个", "各类中小企业公共服务平台服务企业数量", "年增10%", "年增10%", "年增10%"));

    private record Row(String code, String department, String unit, String name, List<String> targets) {

        /** The least figure that meets the target of the notice, computed by hand from the references above. */
        String least(int round) {
            return switch (targets.get(round - 1)) {
                case PROVINCE -> unit.equals("%") ? "7.9001" : "8";
                case GDP -> "8.3";
                case "年增20%" -> "156";
                case "年增10%" -> "143";
                default -> targets.get(round - 1);
            };
        }

        /** The rule that a target follows. */
        String rule(int round) {
            return switch (targets.get(round - 1)) {
                case PROVINCE -> "R9";
                case GDP -> "R10";
                case "年增20%", "年增10%" -> "R11";
                default -> "R8";
            };
        }

        boolean assessed(int round) {
            return !code.equals("famousTrademarks") && !targets.get(round - 1).isEmpty();
        }

        /** The next lower value of a figure in this unit. */
        String justBelow(int round) {
            String step = unit.equals("%") ? "0.0001" : "1";
            return new BigDecimal(least(round)).subtract(new BigDecimal(step)).toPlainString();
        }
    }

    private static Row row(String code, String department, String unit, String name, String... targets) {
        return new Row(code, department, unit, name, Arrays.asList(targets));
    }

    @Test
    @Rule({"R5", "R8", "R9", "R10", "R11", "R12"})
    void theTablesOfTheProductAreTheNoticesOwn() {
        assertThat(STANDARD.indicators().stream().map(NoticeTableTest::asRow))
                .as("the rows of indicators.dmn, compared with the notice's rows as they stand in this test")
                .containsExactlyElementsOf(NOTICE);
    }

    private static Row asRow(Indicator indicator) {
        List<String> targets = indicator.targets().stream()
                .map(target -> target instanceof Target.None
                        ? BLANK
                        : target.text(indicator.basis())
                                .chinese()
                                .replace("≥ ", "")
                                .replaceAll("^(\\d+)%$", "$1"))
                .toList();
        return new Row(
                indicator.code(),
                indicator.department(),
                indicator.unit(),
                indicator.name().chinese(),
                targets);
    }

    @Test
    @Rule("R5")
    void sixGroupsOfThreeFourSixThreeSixAndFour() {
        List<Integer> sizes = new ArrayList<>();
        String group = "";
        for (Indicator indicator : STANDARD.indicators()) {
            if (!indicator.group().chinese().equals(group)) {
                group = indicator.group().chinese();
                sizes.add(0);
            }
            sizes.set(sizes.size() - 1, sizes.get(sizes.size() - 1) + 1);
        }
        assertThat(sizes).containsExactly(3, 4, 6, 3, 6, 4);
    }

    @TestFactory
    @Rule({"R8", "R9", "R10", "R11"})
    Stream<DynamicTest> theBoundaryDoesAndTheNextLowerFigureDoesNot() {
        return cases((row, round) -> {
            if (row.assessed(round)) {
                assertThat(status(row, round, row.least(round)))
                        .as("%s 第%d年 (%s)", row.name(), round, row.rule(round))
                        .isEqualTo(Status.MET);
                assertThat(status(row, round, row.justBelow(round)))
                        .as("%s 第%d年 (%s)", row.name(), round, row.rule(round))
                        .isEqualTo(Status.NOT_MET);
            }
        });
    }

    @TestFactory
    @Rule("R12")
    Stream<DynamicTest> blankCellsAndTheDiscontinuedAwardSetNoTarget() {
        return cases((row, round) -> {
            if (!row.assessed(round)) {
                assertThat(status(row, round, "1000")).isEqualTo(Status.NOT_ASSESSED);
            }
        });
    }

    private interface Check {
        void of(Row row, int round);
    }

    private static Stream<DynamicTest> cases(Check check) {
        return NOTICE.stream().flatMap(row -> Stream.of(1, 2, 3)
                .map(round -> DynamicTest.dynamicTest(row.name() + " 第" + round + "年", () -> check.of(row, round))));
    }

    private static Status status(Row row, int round, String current) {
        Figure figure = new Figure(new BigDecimal(current), new BigDecimal(PREVIOUS));
        Evaluation evaluation =
                EVALUATOR.evaluate(round, new Figures(Map.of(row.code(), figure)), REFERENCES, List.of());
        return evaluation.verdicts().stream()
                .filter(verdict -> verdict.code().equals(row.code()))
                .findFirst()
                .orElseThrow()
                .status();
    }
}
