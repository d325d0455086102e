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

/** Results that are reconsidered: who reads what of them meanwhile, who decides, and what goes on beside. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@Rule("P8")
@OnBothDatabases
class ReconsideredResultsTest {

    @Autowired
    Office office;

    private CaseWalk walk;

    /** Two targets are missed, as many as may be. */
    @BeforeEach
    void aRoundIsConfirmed(CaseWalk walk) {
        this.walk = walk;
        walk.reaches(Stage.ROUND_1);
        walk.comesToReview(Figures.twoMissed(1));
        walk.confirmsRound("EXCELLENT");
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
        void whoConfirmedDecidesWhereNobodyElseIsThere() {
            assertThat(walk.answered(() -> uphold(BUREAU, "维持原结果"))).isEqualTo(204);
        }

        @Test
        void whoRevisedLeavesTheNextToAColleague() {
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
        void whatClosesByItselfIsInTheTrail() {
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
        void itOpensOneAndIsNoResult() {
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
            assertThat(walk.attaches(BUREAU)).isEqualTo(201);
            uphold("维持原结果");

            assertThat(walk.attaches(BUREAU)).isEqualTo(409);
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
