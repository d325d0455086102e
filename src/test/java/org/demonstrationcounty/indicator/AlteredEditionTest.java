package org.demonstrationcounty.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.indicator.AnyRound.justMet;
import static org.demonstrationcounty.indicator.AnyRound.round;

import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Judges rounds by editions that differ from the notice of 2022. */
class AlteredEditionTest {

    private static final String GROWING = "incubatedMicroEnterprises";
    private static final List<String> DOUBLING = List.of(
            "newEnterprises", "smallToAboveScale", "highTechEnterprises", "provincialSrdi", "jointStockConversions");

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "0, 1, MET, 0",
                "0, 0, NOT_MET, -1",
                "0, 500, MET, 499",
                "1, 1, NOT_MET, -0.2",
                "none, 5, UNDETERMINED, none",
                "0, none, UNDETERMINED, none"
            })
    @Rule({"R11", "R15"})
    void anEditionCanAcceptAnyCountAboveZeroAfterZero(String previous, String current, Status status, BigDecimal gap) {
        Verdict verdict = round(1).by(Altered.fromZero(GROWING))
                .figure(GROWING, current, previous)
                .verdict(GROWING);
        assertThat(verdict.status()).isEqualTo(status);
        assertThat(verdict.gap() == null ? null : verdict.gap().stripTrailingZeros())
                .isEqualTo(gap == null ? null : gap.stripTrailingZeros());
    }

    @ParameterizedTest
    @CsvSource({"1, 完成（1 个，上年为 0，大于 0 即为完成）", "0, 0 个，上年为 0，未大于 0（至少 1 个）"})
    @Rule("R11")
    void theExplanationNamesAGrowthFromZero(String current, String said) {
        Verdict verdict = round(1).by(Altered.fromZero(GROWING))
                .figure(GROWING, current, "0")
                .verdict(GROWING);
        assertThat(verdict.explanation().chinese()).isEqualTo(said);
        assertThat(verdict.rules()).containsExactly("R11");
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true"})
    @Rule({"R11", "P4"})
    void afterZeroTheLeastCountIsOne(String current, boolean above) {
        assertThat(round(1).by(Altered.fromZero(GROWING))
                        .figure(GROWING, current, "0")
                        .verdict(GROWING)
                        .overfulfilled())
                .isEqualTo(above);
    }

    @Test
    @Rule("R11")
    void theExplanationNamesTheLeastWholeNumberThatMeetsTheTarget() {
        assertThat(round(1).figure(GROWING, "25", "21")
                        .verdict(GROWING)
                        .explanation()
                        .chinese())
                .isEqualTo("25 个，比上年（21 个）增长 19.05%，未达到增长 20%（至少 26 个）");
    }

    @ParameterizedTest
    @CsvSource({"21, 26, false", "21, 27, true", "20, 24, false", "20, 25, true"})
    @Rule("P4")
    void aFigureAboveTheLeastThatMeetsTheTargetIsOverfulfilled(String previous, String current, boolean above) {
        assertThat(round(1).figure(GROWING, current, previous).verdict(GROWING).overfulfilled())
                .isEqualTo(above);
    }

    /** All five grow strongly; the first and the third of them miss their target. */
    private static AnyRound growing(Standard standard) {
        AnyRound county = justMet(1).by(standard);
        DOUBLING.forEach(code -> county.figure(code, "5000", "1000"));
        return county.figure("newEnterprises", "999", "1").figure("highTechEnterprises", "24", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 1 0 1 1",
        "1, 2 1 0 1 1",
        "2, 2 1 2 1 1",
        "3, 2 2 2 1 1",
        "4, 2 2 2 2 1",
        "5, 2 2 2 2 2",
        "6, 2 2 2 2 2"
    })
    @Rule("R14")
    void anEditionLimitsHowManyIndicatorsDouble(int most, String credits) {
        Evaluation evaluation = growing(Altered.doublesAtMost(most)).judged();
        assertThat(evaluation.verdicts().stream()
                        .filter(verdict -> DOUBLING.contains(verdict.code()))
                        .map(verdict -> String.valueOf(verdict.credits())))
                .as("first those that gain two by it")
                .containsExactly(credits.split(" "));
    }

    @Test
    @Rule("R14")
    void theExplanationSaysThatTheLimitIsReached() {
        assertThat(growing(Altered.doublesAtMost(1))
                        .verdict("highTechEnterprises")
                        .explanation())
                .isEqualTo(new Bilingual(
                        "24 个，未达到目标 25 个；比上年（1 个）增长 2300%，超过 30%，但本轮按 2 项计的以 1 项为限，不按 2 项计。不计项",
                        "24, short of the target of 25; 2300% more than the year before (1), above 30%, but at most 1 of a"
                                + " round may count as two: does not; does not count"));
    }

    @Test
    @Rule("R14")
    void theLimitSaysNothingOfIndicatorsThatDoNotDouble() {
        Verdict single = growing(Altered.doublesAtMost(1)).verdict("technologySmes");

        assertThat(single.explanation().chinese()).isEqualTo("完成（80 个，目标 80 个）");
        assertThat(single.rules()).containsExactly("R8");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {"14, 10, 2", "13, 10, 1", "13.0001, 10, 2", "none, 10, 1", "14, none, 1", "14, 0, 1"})
    @Rule("R14")
    void theGrowthOfAnotherFigureDoubles(String current, String previous, int credits) {
        Verdict verdict = round(1).by(Altered.doubledBy("newEnterprises", "technologySmes"))
                .figure("newEnterprises", "1000", "1000")
                .figure("technologySmes", current, previous)
                .verdict("newEnterprises");
        assertThat(verdict.credits()).isEqualTo(credits);
    }

    @Test
    @Rule("R14")
    void itsOwnGrowthDoesNotDoubleAnIndicatorIfAnotherIsNamed() {
        AnyRound county = round(1).by(Altered.doubledBy("newEnterprises", "technologySmes"))
                .figure("newEnterprises", "5000", "1000");
        assertThat(county.verdict("newEnterprises").credits()).isEqualTo(1);
        county.figure("technologySmes", "90", "10");
        assertThat(county.verdict("newEnterprises").explanation().chinese())
                .contains(AnyRound.STANDARD
                                .find("technologySmes")
                                .orElseThrow()
                                .name()
                                .chinese() + "比上年（10 个）增长 800%，超过 30%");
    }

    @ParameterizedTest
    @CsvSource({"1, 100.00", "2, 100.00", "0, 100.00"})
    @Rule("P4")
    void theScoreIsAHundredIfAllAreMetAndNoneIsDoubledWhateverTheWeights(String weight, String score) {
        assertThat(justMet(1)
                        .by(Altered.weighing("technologySmes", weight))
                        .judged()
                        .score())
                .isEqualTo(new BigDecimal(score));
    }

    @ParameterizedTest
    @CsvSource({"1, 95.65", "2, 91.67", "0, 100.00", "0.5, 97.78"})
    @Rule("P4")
    void theScoreWeighsTheCredits(String weight, String score) {
        Evaluation evaluation = justMet(1)
                .by(Altered.weighing("technologySmes", weight))
                .figure("technologySmes", "0", null)
                .judged();
        assertThat(evaluation.score()).isEqualTo(new BigDecimal(score));
        assertThat(evaluation.credits()).isEqualTo(22);
    }

    @Test
    @Rule({"P4", "R16"})
    void anExemptIndicatorWeighsNothing() {
        Evaluation evaluation = justMet(1)
                .by(Altered.weighing("technologySmes", "5"))
                .figure("neeqListings", "0", null)
                .ruling("technologySmes", Ruling.Kind.EXEMPT)
                .judged();
        assertThat(evaluation.score()).isEqualTo(new BigDecimal("95.45"));
    }

    @Test
    @Rule("P4")
    void theScoreIsZeroIfNoIndicatorHasAWeight() {
        Standard one = Altered.weighing("technologySmes", "0");
        Standard alone =
                new Standard("x", List.of(one.find("technologySmes").orElseThrow()), List.of(1, 1, 1), one.doubling());
        Evaluation evaluation =
                round(1).by(alone).figure("technologySmes", "80", null).judged();
        assertThat(evaluation.score()).isEqualTo(new BigDecimal("0.00"));
        assertThat(evaluation.passed()).isTrue();
    }
}
