package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.COLLEAGUE;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Results under reconsideration: who reads what meanwhile, who decides, and what goes on beside it. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@Rule("P8")
@OnBothDatabases
class ReconsideredResultsTest {

    @Autowired
    Office office;

    private CaseWalk walk;

    /** The round passed with two missed targets, the most that it may miss. */
    @BeforeEach
    void aRoundIsConfirmed(CaseWalk walk) {
        this.walk = walk;
        walk.goes("confirmed", going -> {
            going.reaches(Stage.ROUND_1);
            going.comesToReview(Figures.twoMissed(1));
            going.confirmsRound("EXCELLENT");
        });
    }

    @Nested
    class WhileOneIsOpen {

        @BeforeEach
        void aCorrectionOpensOne() {
            fails(1);
        }

        @Test
        void rankingsReadTheResultInForceAndMarkIt() {
            Map<String, Object> place = place();
            assertThat(place).containsEntry("passed", true).containsEntry("underReconsideration", true);
            Object score = place.get("score");

            revise("FAIL");

            assertThat(place()).containsEntry("passed", false).containsEntry("underReconsideration", true);
            walk.does(BUREAU, "decide-failed-round", "decision", "continue");
            assertThat(place()).containsEntry("underReconsideration", false);
            assertThat(place().get("score")).isNotEqualTo(score);
        }

        @Test
        void aLaterRoundIsJudgedByTheCorrectionAtOnceAndIsConfirmedBesideIt() {
            walk.until(walk.roundOpens());
            walk.comesToReview(Figures.allMet(2));
            assertThat(walk.corrects(BUREAU, 1, "platformServedEnterprises", "115"))
                    .isEqualTo(200);

            assertThat(figure(2, "platformServedEnterprises", "previous")).isEqualTo(115);
            assertThat(walk.rows("select attempt from evaluation where case_key = ? and round = 2"))
                    .hasSize(2);
            assertThat(walk.open()).containsExactly("reconsider-round by bureau", "review-assessment by bureau");
            walk.confirmsRound("EXCELLENT");
            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        }

        @Test
        void theEndForALaterRoundWaits() {
            walk.until(walk.roundOpens());
            walk.fails(2);

            assertThat(ends()).isEqualTo(409);
            uphold("维持原结果");
            assertThat(ends()).isEqualTo(204);
            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        }

        @Test
        void thePersonWhoConfirmedDecidesIfThereIsNobodyElse() {
            assertThat(walk.answered(() -> uphold(BUREAU, "维持原结果"))).isEqualTo(204);
        }

        @Test
        void thePersonWhoRevisedLeavesTheNextToAColleague() {
            Person third = new Person("bureau-zhao", BUREAU.group());
            revise("FAIL");
            walk.does(BUREAU, "decide-failed-round", "decision", "continue");
            walk.asksToReconsider(BUREAU, 1);
            walk.shown(COLLEAGUE, "");
            walk.shown(third, "");

            assertThat(walk.answered(() -> uphold(COLLEAGUE, "维持改定"))).isEqualTo(403);
            assertThat(walk.answered(() -> uphold(BUREAU, "维持改定"))).isEqualTo(403);
            assertThat(walk.answered(() -> uphold(third, "维持改定"))).isEqualTo(204);
        }

        @Test
        void theReasonOfTheDecisionReachesTheCounty() {
            uphold("更正不影响结论");

            var read = walk.sheet(walk.county, "read-result");
            assertThat(read.<String>read("$.view.reconsideration.comment")).isEqualTo("更正不影响结论");
            assertThat(read.<String>read("$.view.reconsideration.outcomeName")).isEqualTo("维持原结果");
        }

        @Test
        void aReconsiderationThatClosesByItselfIsInTheTrail() {
            walk.corrects(BUREAU, 1, "modernServicesShare", "54");

            var trail = walk.shown(BUREAU, "/audit?action=close-reconsideration");
            assertThat(trail.<List<String>>read("$.items[*].by")).containsExactly("system");
            assertThat(trail.<List<String>>read("$.items[*].newValue")).containsExactly("NO_LONGER_DIFFERS");
        }

        @Test
        void anotherRoundHasOneOfItsOwn() {
            walk.until(walk.roundOpens());
            walk.comesToReview(Figures.twoMissed(2));
            walk.confirmsRound("EXCELLENT");

            fails(2);

            assertThat(walk.open()).containsExactly("reconsider-round by bureau", "reconsider-round by bureau");
        }
    }

    @Nested
    class OfAProvisionalEvaluation {

        @Test
        void aProvisionalEvaluationOpensOneAndIsNoResult() {
            assertThat(
                            office.sends(
                                    BUREAU,
                                    HttpMethod.POST,
                                    "/api/cases/" + walk.key() + "/assessments/1/corrections",
                                    """
                            {"indicator": "platformServedEnterprises", "year": "PREVIOUS", "figure": 0,
                             "reason": "基数应为零"}"""))
                    .isEqualTo(200);
            assertThat(walk.open()).containsExactly("reconsider-round by bureau");

            assertThat(walk.refused(
                                    COLLEAGUE,
                                    "reconsider-round",
                                    "decision",
                                    "revise",
                                    "grade",
                                    "FAIL",
                                    "comment",
                                    "改定")
                            .status())
                    .isEqualTo(400);
            uphold("基数不明，维持原结果");
            assertThat(walk.shown(BUREAU, "/assessments/1").<Boolean>read("$.provisional"))
                    .isFalse();
        }
    }

    @Nested
    class WhatFollowed {

        @BeforeEach
        void theRoundIsRevisedToFailed() {
            fails(1);
            revise("FAIL");
        }

        @Test
        void isCancelledWhereTheRoundIsPassedAfterAll() {
            walk.corrects(BUREAU, 1, "modernServicesShare", "54");

            revise("EXCELLENT");

            assertThat(walk.open()).allMatch(task -> task.startsWith("read-result"));
            assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
        }

        @Test
        void isCancelledThoughTheCountyRectifies() {
            walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");
            walk.corrects(BUREAU, 1, "modernServicesShare", "54");

            revise("EXCELLENT");

            assertThat(walk.open()).allMatch(task -> task.startsWith("read-result"));
            assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
        }

        @Test
        void keepsItsDecisionThoughTheCaseEndsBeforeMoreIsDecided() {
            assertThat(walk.terminates(BUREAU)).isEqualTo(200);

            assertThat(walk.stored("reconsideration", "state, outcome, comment"))
                    .containsExactly("CLOSED | REVISED | 数据更正后改定");
            assertThat(walk.shown(BUREAU, "/audit?action=close-reconsideration")
                            .<List<String>>read("$.items[*].newValue"))
                    .containsExactly("CASE_ENDED");
        }
    }

    @Nested
    class WhatFollowsOfTwoRounds {

        @Test
        void theEndForALaterRoundWaitsUntilItIsDecidedForTheEarlier() {
            walk.until(walk.roundOpens());
            walk.fails(2);
            fails(1);
            revise("FAIL");
            assertThat(decides(2, "end")).isEqualTo(409);

            assertThat(decides(1, "continue")).isEqualTo(204);
            assertThat(decides(2, "end")).isEqualTo(204);

            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
            assertThat(walk.rows("select outcome from reconsideration where case_key = ? and round = 1"))
                    .containsExactly("REVISED");
        }

        @Test
        void theEndForTheEarlierRoundDoesNotWaitForItself() {
            walk.until(walk.roundOpens());
            walk.fails(2);
            fails(1);
            revise("FAIL");

            assertThat(decides(1, "end")).isEqualTo(204);

            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        }

        @Test
        void aRevisedRoundIsDecidedBeforeAnotherCanEndTheCreation() {
            walk.until(walk.roundOpens());
            walk.comesToReview(Figures.twoMissed(2));
            walk.confirmsRound("EXCELLENT");
            fails(1);
            revise("FAIL");
            fails(2);
            revise("FAIL");
            assertThat(decides(1, "end")).isEqualTo(409);
            assertThat(decides(2, "end")).isEqualTo(409);

            assertThat(decides(2, "continue")).isEqualTo(204);
            assertThat(decides(1, "end")).isEqualTo(204);

            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
        }
    }

    @Nested
    class OfTheGradeAlone {

        @Test
        void aCorrectionThatChangesNothingButTheProposedGradeOpensOne() {
            walk.asksToReconsider(COLLEAGUE, 1);
            walk.does(
                    COLLEAGUE,
                    "reconsider-round",
                    "decision",
                    "reevaluate",
                    "rulings",
                    "[{\"indicator\": \"smeGdpShare\", \"kind\": \"EXEMPT\", \"reason\": \"统计口径不适用\"}]");
            uphold("维持原结果");
            fails(1);
            uphold("维持原结果");
            assertThat(walk.open()).allMatch(task -> task.startsWith("read-result"));

            assertThat(walk.corrects(BUREAU, 1, "nonCoalIndustryShare", "75")).isEqualTo(200);

            var sheet = walk.sheet(COLLEAGUE, "reconsider-round");
            assertThat(sheet.<String>read("$.view.proposedGrade")).isEqualTo("GOOD");
            assertThat(walk.rows(
                            "select passed, credits, assessed from evaluation where case_key = ? order by attempt"))
                    .startsWith("true | 21 | 23")
                    .endsWith("true | 21 | 22");
            assertThat(walk.rows("select in_force from assessment_round where case_key = ?"))
                    .containsExactly("1");
        }
    }

    @Nested
    class OfAnEndedCase {

        @Test
        void everyPartyAttachesFilesWhileOneIsOpen() {
            fails(1);
            revise("FAIL");
            assertThat(ends()).isEqualTo(204);
            assertThat(walk.attaches(BUREAU)).isEqualTo(409);
            walk.asksToReconsider(walk.county, 1);

            assertThat(walk.attaches(walk.county)).isEqualTo(201);
            assertThat(walk.attaches(walk.city)).isEqualTo(201);
            assertThat(walk.attaches(BUREAU)).isEqualTo(201);
            uphold("维持原结果");

            for (Person party : List.of(walk.county, walk.city, BUREAU)) {
                assertThat(walk.attaches(party)).isEqualTo(409);
            }
        }
    }

    @Nested
    class ARequest {

        @Test
        void hasAReason() {
            for (Person asking : List.of(walk.county, BUREAU)) {
                assertThat(office.sends(
                                asking,
                                HttpMethod.POST,
                                "/api/cases/" + walk.key() + "/assessments/1/reconsiderations",
                                "{\"reason\": \" \"}"))
                        .isEqualTo(400);
            }
            assertThat(walk.open()).isEmpty();
        }
    }

    private void fails(int round) {
        assertThat(walk.corrects(BUREAU, round, "modernServicesShare", "40")).isEqualTo(200);
    }

    private void uphold(String reason) {
        uphold(COLLEAGUE, reason);
    }

    private void uphold(Person person, String reason) {
        walk.does(person, "reconsider-round", "decision", "uphold", "comment", reason);
    }

    private void revise(String grade) {
        walk.does(COLLEAGUE, "reconsider-round", "decision", "revise", "grade", grade, "comment", "数据更正后改定");
    }

    private int ends() {
        return walk.answered(() -> walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "终止创建"));
    }

    private int decides(int round, String decision) {
        return walk.answered(() -> office.completes(
                BUREAU,
                walk.taskOfRound("decide-failed-round", round),
                Map.of("decision", decision, "comment", "经研究")));
    }

    private int figure(int round, String indicator, String which) {
        return walk.shown(BUREAU, "/assessments/" + round)
                .<List<Integer>>read("$.indicators[?(@.code == '" + indicator + "')]." + which)
                .get(0);
    }

    private Map<String, Object> place() {
        return walk.everywhere(BUREAU, "/api/rankings/2021")
                .<List<Map<String, Object>>>read("$.overall[?(@.caseKey == '" + walk.key() + "')]")
                .get(0);
    }
}
