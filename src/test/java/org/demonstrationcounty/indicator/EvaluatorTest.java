package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demonstrationcounty.indicator.AnyRound.justMet;
import static org.demonstrationcounty.indicator.AnyRound.round;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.indicator.Ruling.Kind;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluatorTest {

    @Test
    @Rule("R5")
    void everyIndicatorHasItsVerdictInTheNoticesOrder() {
        assertThat(round(1).judged().verdicts().stream().map(Verdict::code))
                .containsExactlyElementsOf(AnyRound.STANDARD.indicators().stream()
                        .map(Indicator::code)
                        .toList())
                .hasSize(26);
    }

    @ParameterizedTest
    @CsvSource({"1, 23, 21", "2, 23, 21", "3, 25, 23"})
    @Rule({"R12", "R13"})
    void eachRoundAssessesAndRequiresItsNumbers(int round, int assessed, int required) {
        Evaluation evaluation = round(round).judged();
        assertThat(evaluation.assessed()).isEqualTo(assessed);
        assertThat(evaluation.required()).isEqualTo(required);
        assertThat(evaluation.round()).isEqualTo(round);
        assertThat(evaluation.edition()).isEqualTo(ShippedEdition.ID);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @Rule("R13")
    void aRoundPassesWithTwoMissesAndNotWithThree(int round) {
        AnyRound county = justMet(round).figure("technologySmes", "0", null).figure("neeqListings", "0", null);
        assertThat(county.judged().credits()).isEqualTo(county.judged().required());
        assertThat(county.judged().passed()).isTrue();
        county.figure("smeGdpShare", "0", null);
        assertThat(county.judged().passed()).isFalse();
    }

    @Test
    @Rule("R13")
    void creditsAloneDecideEvenInAProvisionalEvaluation() {
        Evaluation evaluation = justMet(1).province(null).judged();
        assertThat(evaluation.provisional()).isTrue();
        assertThat(evaluation.passed()).isTrue();
    }

    @Test
    @Rule("R8")
    void aTargetReachedExactlyIsMetWithNoGap() {
        Verdict verdict = round(1).figure("technologySmes", "80", null).verdict("technologySmes");
        assertThat(verdict.status()).isEqualTo(Status.MET);
        assertThat(verdict.credits()).isEqualTo(1);
        assertThat(verdict.gap()).isEqualByComparingTo("0");
        assertThat(verdict.overfulfilled()).isFalse();
        assertThat(verdict.explanation().chinese()).isEqualTo("完成（80 个，目标 80 个）");
        assertThat(verdict.explanation().english()).isEqualTo("met (80, target 80)");
    }

    @Test
    @Rule("R8")
    void aGapBelowZeroIsHowMuchIsShort() {
        Verdict verdict = round(1).figure("technologySmes", "77", "70").verdict("technologySmes");
        assertThat(verdict.status()).isEqualTo(Status.NOT_MET);
        assertThat(verdict.credits()).isZero();
        assertThat(verdict.gap()).isEqualByComparingTo("-3");
        assertThat(verdict.growth()).isEqualTo(new BigDecimal("10.00"));
        assertThat(verdict.explanation().chinese()).isEqualTo("77 个，未达到目标 80 个");
    }

    @ParameterizedTest
    @CsvSource({"7.9, NOT_MET, 0.0", "7.9001, MET, 0.0001", "7.8999, NOT_MET, -0.0001", "-1, NOT_MET, -8.9"})
    @Rule("R9")
    void aboveTheProvinceIsStrictlyAbove(String current, Status status, String gap) {
        Verdict verdict = round(1).province("7.9")
                .figure("smeRevenueGrowth", current, null)
                .verdict("smeRevenueGrowth");
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.gap()).isEqualByComparingTo(gap);
        assertThat(verdict.overfulfilled()).isEqualTo(status == Status.MET);
    }

    @Test
    @Rule("R9")
    void theExplanationNamesTheProvince() {
        AnyRound county = round(1).province("7.90").figure("smeRevenueGrowth", "8.10", null);
        assertThat(county.verdict("smeRevenueGrowth").explanation().chinese()).isEqualTo("完成（8.1%，高于全省增速 7.9%）");
        county.figure("smeRevenueGrowth", "0.00", null);
        assertThat(county.verdict("smeRevenueGrowth").explanation().chinese()).isEqualTo("0%，未高于全省增速 7.9%");
    }

    @ParameterizedTest
    @CsvSource({"6.3, 8.3, MET", "6.3, 8.2999, NOT_MET", "-4, -2, MET", "-4, -2.0001, NOT_MET"})
    @Rule("R10")
    void twoPointsAboveTheCountysGdpIncludesTheSumItself(String gdp, String current, Status status) {
        Verdict verdict =
                round(1).gdp(gdp).figure("clusterOutputGrowth", current, null).verdict("clusterOutputGrowth");
        assertThat(verdict.status()).isEqualTo(status);
    }

    @Test
    @Rule("R10")
    void theExplanationNamesTheCountysGdp() {
        Verdict verdict =
                round(1).gdp("6.3").figure("clusterOutputGrowth", "8", null).verdict("clusterOutputGrowth");
        assertThat(verdict.explanation().chinese()).isEqualTo("8%，比全县GDP增速 6.3% 快 1.7 个百分点，未达到快 2 个百分点以上（至少 8.3%）");
        assertThat(verdict.target().chinese()).isEqualTo("快于全县GDP增速2个百分点以上");
        assertThat(verdict.target().english()).isEqualTo("2 percentage points or more above the county's GDP growth");
    }

    @ParameterizedTest
    @CsvSource({
        "incubatedMicroEnterprises, 8, 10, MET, 0.4",
        "incubatedMicroEnterprises, 8, 9, NOT_MET, -0.6",
        "incubatedOver5m, 10, 11, MET, 0",
        "incubatedOver5m, 10, 10, NOT_MET, -1",
        "zoneAboveScaleIndustrial, 1, 2, MET, 0.9",
        "platformServedEnterprises, 333333333, 366666667, MET, 0.7",
        "platformServedEnterprises, 333333333, 366666666, NOT_MET, -0.3"
    })
    @Rule("R11")
    void yearOnYearIsExact(String code, String previous, String current, Status status, String gap) {
        Verdict verdict = round(2).figure(code, current, previous).verdict(code);
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.gap()).isEqualByComparingTo(gap);
    }

    @Test
    @Rule("R11")
    void theExplanationNamesTheYearBefore() {
        Verdict verdict = round(2).figure("incubatedMicroEnterprises", "1000000", "1000000")
                .verdict("incubatedMicroEnterprises");
        assertThat(verdict.explanation().chinese()).isEqualTo("1000000 个，与上年（1000000 个）持平，未达到增长 20%（至少 1200000 个）");
        assertThat(verdict.target().chinese()).isEqualTo("年增20%");
    }

    @Test
    @Rule("R12")
    void theDiscontinuedAwardKeepsItsTargetAndIsNotAssessed() {
        Verdict verdict = round(3).figure("famousTrademarks", "99", "1").verdict("famousTrademarks");
        assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(verdict.credits()).isZero();
        assertThat(verdict.gap()).isNull();
        assertThat(verdict.growth()).isEqualTo(new BigDecimal("9800.00"));
        assertThat(verdict.target().chinese()).isEqualTo("≥ 25");
        assertThat(verdict.explanation().chinese()).isEqualTo("因政策调整不再评定，三年均不考核");
    }

    @Test
    @Rule("R12")
    void aBlankCellSetsNoTarget() {
        Verdict verdict = round(2).figure("mainBoardListings", "5", null).verdict("mainBoardListings");
        assertThat(verdict.status()).isEqualTo(Status.NOT_ASSESSED);
        assertThat(verdict.target().english()).isEqualTo("not assessed");
        assertThat(verdict.explanation().chinese()).isEqualTo("本轮不作考核");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newEnterprises",
                "smallToAboveScale",
                "provincialSrdi",
                "highTechEnterprises",
                "jointStockConversions"
            })
    @Rule("R14")
    void growthStrictlyAboveThirtyPercentCountsAsTwoTargetMetOrNot(String code) {
        Verdict level = round(1).figure(code, "13", "10").verdict(code);
        assertThat(level.credits()).isEqualTo(level.status() == Status.MET ? 1 : 0);
        Verdict above = round(1).figure(code, "1300001", "1000000").verdict(code);
        assertThat(above.credits()).isEqualTo(2);
        Verdict small = round(1).figure(code, "4", "3").verdict(code);
        assertThat(small.status()).isEqualTo(Status.NOT_MET);
        assertThat(small.credits()).isEqualTo(2);
    }

    @Test
    @Rule("R14")
    void onlyTheFiveCountDouble() {
        AnyRound county = round(3);
        AnyRound.STANDARD.indicators().forEach(indicator -> county.figure(indicator.code(), "4", "3"));
        assertThat(county.judged().verdicts().stream()
                        .filter(verdict -> verdict.credits() == 2)
                        .map(Verdict::code))
                .containsExactly(
                        "newEnterprises",
                        "smallToAboveScale",
                        "highTechEnterprises",
                        "provincialSrdi",
                        "jointStockConversions");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-", "0"})
    @Rule("R14")
    void withoutAFigureAboveZeroTheYearBeforeNothingCountsDoubleAndNothingIsUndetermined(String previous) {
        Verdict verdict = round(1).figure("newEnterprises", "5000", previous).verdict("newEnterprises");
        assertThat(verdict.status()).isEqualTo(Status.MET);
        assertThat(verdict.credits()).isEqualTo(1);
        assertThat(verdict.growth()).isNull();
    }

    @Test
    @Rule("R14")
    void theExplanationSaysWhyItCountsAsTwo() {
        Verdict verdict = round(1).figure("newEnterprises", "914", "703").verdict("newEnterprises");
        assertThat(verdict.growth()).isEqualTo(new BigDecimal("30.01"));
        assertThat(verdict.explanation().chinese())
                .isEqualTo("914 个，未达到目标 1000 个；比上年（703 个）增长 30.01%，超过 30%，视同完成 2 项。计 2 项");
        assertThat(verdict.explanation().english())
                .isEqualTo(
                        "914, short of the target of 1000; 30.01% more than the year before (703), above 30%, deemed two"
                                + " completed; counts as 2");
    }

    @Test
    @Rule("R14")
    void anEditionCanAskForTheTargetToo() {
        AnyRound county = round(1).doublingNeedsTarget().figure("newEnterprises", "914", "703");
        assertThat(county.verdict("newEnterprises").credits()).isZero();
        assertThat(county.verdict("newEnterprises").explanation().chinese()).endsWith("超过 30%，但目标未完成，不按 2 项计。不计项");
        county.figure("newEnterprises", "1000", "703");
        assertThat(county.verdict("newEnterprises").credits()).isEqualTo(2);
    }

    @Test
    @Rule("R15")
    void aMissingFigureIsNamedAndGivesNoCredit() {
        AnyRound county = round(1).figure("smeRevenueGrowth", "8", null)
                .figure("clusterOutputGrowth", "8", null)
                .figure("incubatedOver5m", "8", null)
                .figure("incubatedMicroEnterprises", "8", "0");
        assertThat(reason(county, "technologySmes")).isEqualTo("尚未提供本年数据");
        assertThat(reason(county, "smeRevenueGrowth")).isEqualTo("尚未提供本年全省中小企业营业收入增速");
        assertThat(reason(county, "clusterOutputGrowth")).isEqualTo("尚未提供本年全县GDP增速");
        assertThat(reason(county, "incubatedOver5m")).isEqualTo("尚未提供上年数据");
        assertThat(reason(county, "incubatedMicroEnterprises")).isEqualTo("上年为 0，无法计算增幅，须由省局认定");
        assertThat(county.judged().provisional()).isTrue();
    }

    private static String reason(AnyRound county, String code) {
        Verdict verdict = county.verdict(code);
        assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(verdict.credits()).isZero();
        assertThat(verdict.gap()).isNull();
        return verdict.explanation().chinese();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smeRevenueGrowth", "clusterOutputGrowth", "incubatedOver5m"})
    @Rule("R15")
    void withoutAFigureNoReferenceHelps(String code) {
        assertThat(reason(round(1).province("1").gdp("1").figure(code, null, "5"), code))
                .isEqualTo("尚未提供本年数据");
    }

    @Test
    @Rule("R15")
    void aCompleteRoundIsNotProvisional() {
        assertThat(justMet(3).judged().provisional()).isFalse();
    }

    @Test
    @Rule("R16")
    void anExemptIndicatorIsNotCounted() {
        AnyRound county =
                justMet(1).figure("newEnterprises", "9999", "1").ruling("newEnterprises", Kind.EXEMPT, "本县无此项");
        Evaluation evaluation = county.judged();
        assertThat(evaluation.assessed()).isEqualTo(22);
        assertThat(evaluation.required()).isEqualTo(20);
        assertThat(evaluation.credits()).isEqualTo(22);
        Verdict verdict = county.verdict("newEnterprises");
        assertThat(verdict.status()).isEqualTo(Status.EXEMPT);
        assertThat(verdict.credits()).isZero();
        assertThat(verdict.gap()).isNull();
        assertThat(verdict.overfulfilled()).isFalse();
        assertThat(verdict.explanation().chinese())
                .as("growth is beside the point")
                .isEqualTo("经认定不予考核（理由：本县无此项），不计入考核项数");
    }

    @Test
    @Rule({"R13", "R16"})
    void exemptFromEverythingRequiresNothingAndPassesNothing() {
        AnyRound county = round(1);
        AnyRound.STANDARD.indicators().stream()
                .filter(indicator -> indicator.isAssessedIn(1))
                .forEach(indicator -> county.ruling(indicator.code(), Kind.EXEMPT));
        Evaluation evaluation = county.judged();
        assertThat(evaluation.assessed()).isZero();
        assertThat(evaluation.required()).isZero();
        assertThat(evaluation.passed()).isFalse();
        assertThat(evaluation.provisional()).isFalse();
        assertThat(List.of(evaluation.completionRate(), evaluation.overfulfilmentRate(), evaluation.score()))
                .containsOnly(new BigDecimal("0.00"));
    }

    @Test
    @Rule("R16")
    void aRulingOfMetGivesOneCreditOrTwoWithStrongGrowth() {
        AnyRound county = round(1).figure("newEnterprises", "10", "9").ruling("newEnterprises", Kind.MET);
        assertThat(county.verdict("newEnterprises").status()).isEqualTo(Status.MET);
        assertThat(county.verdict("newEnterprises").credits()).isEqualTo(1);
        assertThat(county.verdict("newEnterprises").overfulfilled()).isFalse();
        county.figure("newEnterprises", "10", "7");
        assertThat(county.verdict("newEnterprises").credits()).isEqualTo(2);
        county.figure("newEnterprises", "1001", "1000");
        assertThat(county.verdict("newEnterprises").overfulfilled()).isTrue();
    }

    @Test
    @Rule("R16")
    void aRulingOfMetDecidesAnUndeterminedIndicator() {
        Verdict verdict = round(1).ruling("technologySmes", Kind.MET).verdict("technologySmes");
        assertThat(verdict.status()).isEqualTo(Status.MET);
        assertThat(verdict.credits()).isEqualTo(1);
        assertThat(verdict.explanation().english())
                .isEqualTo("met by ruling; the figure of the year has not been supplied yet; counts as 1");
    }

    @Test
    @Rule("R16")
    void aRulingOfNotMetGivesNoCredit() {
        Verdict verdict = round(1).figure("newEnterprises", "5000", "1")
                .ruling("newEnterprises", Kind.NOT_MET, "数据不实")
                .verdict("newEnterprises");
        assertThat(verdict.status()).isEqualTo(Status.NOT_MET);
        assertThat(verdict.credits()).isZero();
        assertThat(verdict.overfulfilled()).isFalse();
        assertThat(verdict.explanation().chinese()).isEqualTo("经认定为未完成（理由：数据不实），不计项");
    }

    @Test
    @Rule({"R14", "R16"})
    void singleKeepsTheStatusAndDeniesTheDouble() {
        AnyRound county = round(1).figure("newEnterprises", "5000", "1").ruling("newEnterprises", Kind.SINGLE);
        assertThat(county.verdict("newEnterprises").status()).isEqualTo(Status.MET);
        assertThat(county.verdict("newEnterprises").credits()).isEqualTo(1);
        assertThat(county.verdict("newEnterprises").explanation().chinese())
                .isEqualTo("完成（5000 个，目标 1000 个）；增长 499900%，经认定不按 2 项计，计 1 项");
        county.figure("newEnterprises", "5", "1");
        assertThat(county.verdict("newEnterprises").status()).isEqualTo(Status.NOT_MET);
        assertThat(county.verdict("newEnterprises").credits()).isZero();
        county.figure("newEnterprises", null, null);
        assertThat(county.judged().provisional()).isTrue();
    }

    @Test
    @Rule({"R12", "R14"})
    void growthGivesNoCreditForAnIndicatorThatIsNotAssessed() {
        Indicator entities = AnyRound.STANDARD.find("newEnterprises").orElseThrow();
        Indicator retired = new Indicator(
                entities.code(),
                1,
                entities.group(),
                entities.name(),
                entities.unit(),
                entities.basis(),
                entities.department(),
                entities.definition(),
                entities.targets(),
                false,
                true,
                entities.code(),
                BigDecimal.ONE,
                entities.countedSince());
        Standard standard = new Standard("x", List.of(retired), List.of(1, 1, 1), AnyRound.STANDARD.doubling());
        Figure grown = new Figure(new BigDecimal("5000"), BigDecimal.ONE);
        Evaluation evaluation = new Evaluator(standard)
                .evaluate(1, new Figures(Map.of("newEnterprises", grown)), References.UNKNOWN, List.of());
        assertThat(evaluation.credits()).isZero();
        assertThat(evaluation.verdicts().get(0).rules()).containsExactly("R12");
    }

    @Test
    @Rule("R16")
    void aReasonIsTrimmedAndMayBeEmpty() {
        assertThat(new Ruling("x", Kind.MET, "").reason()).isEmpty();
        assertThat(new Ruling("x", Kind.MET, " 因为 ").reason()).isEqualTo("因为");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    @Rule("R16")
    void aRulingOnAnIndicatorThatIsNotAssessedIsRefused(Kind kind) {
        assertThatThrownBy(() -> round(1).ruling("mainBoardListings", kind).judged())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mainBoardListings");
        assertThatThrownBy(() -> round(1).ruling("nobody", kind).judged()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> round(1).ruling("technologySmes", Kind.MET)
                        .ruling("technologySmes", kind)
                        .judged())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rulings");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    @Rule("R4")
    void thereAreThreeRounds(int round) {
        assertThatThrownBy(() -> round(round).judged()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Rule("P4")
    void ratesAndScoreHaveTwoDecimalsHalfUp() {
        Evaluation evaluation = justMet(1)
                .figure("technologySmes", "81", null)
                .figure("neeqListings", "0", null)
                .figure("newEnterprises", "2000", "1000")
                .judged();
        assertThat(evaluation.completionRate()).isEqualTo(new BigDecimal("95.65"));
        assertThat(evaluation.overfulfilmentRate())
                .as("three of 23: technologySmes, newEnterprises, and smeRevenueGrowth, strictly above the province")
                .isEqualTo(new BigDecimal("13.04"));
        assertThat(evaluation.score()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void growthFromAPositiveFigureIsShownWithTwoDecimalsHalfUp() {
        assertThat(round(1).figure("technologySmes", "80", "30")
                        .verdict("technologySmes")
                        .growth())
                .isEqualTo(new BigDecimal("166.67"));
        assertThat(round(1).figure("technologySmes", "10005", "10000")
                        .verdict("technologySmes")
                        .growth())
                .isEqualTo(new BigDecimal("0.05"));
        assertThat(round(1).figure("technologySmes", "200009", "200000")
                        .verdict("technologySmes")
                        .growth())
                .isEqualTo(new BigDecimal("0.00"));
        assertThat(round(1).figure("smeRevenueGrowth", "5", "-5")
                        .verdict("smeRevenueGrowth")
                        .growth())
                .isNull();
    }

    @Test
    void everyOtherLanguageGetsTheOriginal() {
        Bilingual text = new Bilingual("中", "E");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("中");
        assertThat(text.in(Locale.UK)).isEqualTo("E");
    }
}
