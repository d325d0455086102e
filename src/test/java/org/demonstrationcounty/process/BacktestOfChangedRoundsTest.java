package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** Rounds that were rectified, or corrected after their confirmation, judged again by drafted tables. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@Rule("P15")
@OnBothDatabases
class BacktestOfChangedRoundsTest {

    private static final int SME_GDP_SHARE = 3;
    private static final int YEAR_1 = 12;

    @Autowired
    Office office;

    private CaseWalk walk;

    @BeforeEach
    void theFirstRoundOpens(CaseWalk walk) {
        this.walk = walk.reaches(Stage.ROUND_1);
    }

    private static PolicyFiles draft() {
        return PolicyFiles.shipped().edition("draft", 2024);
    }

    private Map<String, Object> tested(PolicyFiles draft) {
        return office.tries(BUREAU, draft.files())
                .<List<Map<String, Object>>>read("$.rounds[?(@.caseKey == '" + walk.key() + "')]")
                .get(0);
    }

    private void assertDiffersNowhere(boolean passed) {
        Map<String, Object> round = tested(draft());
        assertThat(round.get("byDraft")).isEqualTo(round.get("inForce"));
        assertThat(round.get("changes")).isEqualTo(List.of());
        assertThat(result(round, "byDraft")).containsEntry("passed", passed);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> result(Map<String, Object> round, String which) {
        return (Map<String, Object>) round.get(which);
    }

    @Test
    @Rule("P6")
    void aRectifiedRoundPassesByItsRectificationAndRanksByTheYearsFigures() {
        walk.fails(1);
        walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");
        walk.does(walk.county, "rectify", "summary", "已整改");
        walk.supplies("sme", Figures.allMet(1));
        walk.supplies("statistics", Figures.allMet(1));
        walk.confirmsRound("EXCELLENT");

        assertDiffersNowhere(true);
        assertThat(result(tested(draft()), "inForce"))
                .containsEntry("score", 86.96)
                .containsEntry("credits", 23);

        Map<String, Object> eased = tested(draft().withCell("indicators", SME_GDP_SHARE, YEAR_1, "40"));
        assertThat(result(eased, "byDraft")).containsEntry("score", 91.3).containsEntry("credits", 23);
        assertThat(eased.get("changes")).isEqualTo(List.of());
    }

    @Test
    @Rule("P8")
    void aCorrectionCountsOnceItsResultIsInForce() {
        walk.comesToReview(Figures.twoMissed(1));
        walk.confirmsRound("EXCELLENT");
        assertThat(walk.corrects(BUREAU, 1, "modernServicesShare", "40")).isEqualTo(200);
        assertDiffersNowhere(true);

        walk.does(COLLEAGUE, "reconsider-round", "decision", "revise", "grade", "FAIL", "comment", "数据更正后改定");
        assertDiffersNowhere(false);
        Map<String, Object> eased = tested(draft().withCell("indicators", SME_GDP_SHARE, YEAR_1, "40"));
        assertThat(result(eased, "byDraft")).containsEntry("passed", true);
        assertThat(eased.get("differs")).isEqualTo(List.of("smeGdpShare"));
    }

    /** The evaluation does not keep the growths with which it compared. */
    @Test
    @Rule({"R9", "R10"})
    void aGrowthThatWasCorrectedSinceIsThatOfTheResultInForce() {
        walk.comesToReview(Figures.allMet(1));
        walk.confirmsRound("EXCELLENT");
        assertThat(walk.correctsProvincialGrowth(2021, "99")).isEqualTo(200);
        try {
            assertThat(walk.corrects(BUREAU, 1, "countyGdpGrowth", "99")).isEqualTo(200);
            assertDiffersNowhere(true);
        } finally {
            assertThat(walk.correctsProvincialGrowth(2021, Figures.PROVINCIAL_GROWTH))
                    .isEqualTo(200);
        }
    }
}
