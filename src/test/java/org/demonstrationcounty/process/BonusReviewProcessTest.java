package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;

import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 加分评审: the bureau scores each claim of a round, with a reason and up to the ceilings, before it reviews the round. */
@ProcessTest("bonus-review")
@Rule("R17")
@OnH2Alone("LifecycleTest and RandomWalksTest score claims on both databases.")
class BonusReviewProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void theFiguresOfRoundOneAreSupplied(CaseWalk walk) {
        this.walk = walk.reaches(Stage.ROUND_1);
        walk.allSupply(Figures.allMet(1));
    }

    @Test
    void everyClaimIsScoredSeparatelyAndTheReviewWaitsForAll() {
        walk.reports("lowCarbon", "ruralIndustry");
        walk.confirmsFigures();
        assertThat(walk.open()).containsExactly("score-claim by bureau", "score-claim by bureau");

        scores("2", "成效突出");
        assertThat(walk.open()).containsExactly("score-claim by bureau");

        scores("0.5", "成效一般");
        assertThat(walk.open()).containsExactly("review-assessment by bureau");
        assertThat(walk.shown(BUREAU, "/assessments/1").read("$.bonus", Double.class))
                .isEqualTo(2.5);
    }

    @Test
    void aScoreIsKeptWithItsReasonAndWithWhoGaveItAndWhen() {
        walk.reports("lowCarbon");
        walk.confirmsFigures();
        walk.at("2022-02-14T10:30");

        scores("1.5", "绿色低碳发展成效明显");

        assertThat(scored()).containsExactly("lowCarbon | 1.5000 | 绿色低碳发展成效明显 | bureau-zhang | 2022-02-14T10:30");
    }

    @Test
    void zeroPointsAreAScoreToo() {
        walk.reports("lowCarbon");
        walk.confirmsFigures();

        scores("0", "未见成效");

        assertThat(walk.open()).containsExactly("review-assessment by bureau");
    }

    @Test
    void aScoreNeedsAReasonEvenIfItIsZero() {
        walk.reports("lowCarbon");
        walk.confirmsFigures();

        assertThat(walk.refused(BUREAU, "score-claim", "points", 0).status()).isEqualTo(400);
        assertThat(walk.open()).containsExactly("score-claim by bureau");
    }

    @Test
    void aScoreAboveTheCeilingOfAThemeIsRefused() {
        walk.reports("lowCarbon");
        walk.confirmsFigures();

        assertThat(walk.refused(BUREAU, "score-claim", "points", 2.01, "comment", "突出")
                        .status())
                .isEqualTo(400);
        assertThat(scored()).isEmpty();
    }

    @Test
    void aRoundGetsAtMostTenPointsHoweverManyThemesAreClaimed() {
        walk.reports(
                "greenTransformation",
                "emergingClusters",
                "marketEntities",
                "lowCarbon",
                "innovationEcosystem",
                "industrialTowns");
        walk.confirmsFigures();
        for (int claim = 1; claim <= 5; claim++) {
            scores("2", "突出");
        }

        assertThat(walk.refused(BUREAU, "score-claim", "points", 0.1, "comment", "突出")
                        .status())
                .isEqualTo(400);
        scores("0", "已达上限");
        assertThat(walk.shown(BUREAU, "/assessments/1").read("$.bonus", Double.class))
                .isEqualTo(10);
    }

    @Test
    void aThemeIsClaimedOnceARound() {
        assertThat(walk.refused(
                                walk.county,
                                "submit-annual-report",
                                "summary",
                                "总结",
                                "experience",
                                "经验",
                                "claims",
                                """
                                [{"theme": "lowCarbon", "summary": "一"}, {"theme": "lowCarbon", "summary": "二"}]""")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void onlyTheBureauScores() {
        walk.reports("lowCarbon");
        walk.confirmsFigures();

        assertThat(walk.refused(walk.county, "score-claim", "points", 2, "comment", "突出")
                        .status())
                .isEqualTo(403);
        assertThat(scored()).isEmpty();
    }

    @Test
    void aRoundWithoutClaimsGoesStraightToItsReview() {
        walk.reports();
        walk.confirmsFigures();

        assertThat(walk.open()).containsExactly("review-assessment by bureau");
    }

    @Test
    void scoresStayWhenTheRoundIsEvaluatedAgain() {
        walk.reports("lowCarbon");
        walk.confirmsFigures();
        scores("1", "较好");

        walk.does(BUREAU, "review-assessment", "decision", "reevaluate");

        assertThat(walk.open()).containsExactly("review-assessment by bureau");
        assertThat(scored()).hasSize(1);
    }

    @Test
    @Rule("R1")
    void aWithdrawalEndsTheOpenClaims() {
        walk.reports("lowCarbon", "ruralIndustry");
        walk.confirmsFigures();

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    private void scores(String points, String reason) {
        walk.does(BUREAU, "score-claim", "points", Double.valueOf(points), "comment", reason);
    }

    private List<String> scored() {
        return walk.rows(
                """
                select claim.theme, points, comment, scored_by, scored_at
                from claim join claim_score on claim_id = id where case_key = ? order by id""");
    }
}
