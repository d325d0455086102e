package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.policy.ShippedEdition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** The process instance of a case was removed by hand. An administrator lets the case go on at its recorded stage. */
@WholeApplication
@ExtendWith(WalkBegins.class)
@OnH2Alone("RepairInterleavingsTest and SideProcessesRepairTest repair on both databases.")
class RepairTest {

    @Autowired
    GoneInstance gone;

    @Test
    @Rule("P10")
    void aCaseIsRepairedAtEveryStage(CaseWalk walk) {
        Set<Stage> takenUp = EnumSet.noneOf(Stage.class);
        for (walk.applies(); walk.stage() != Stage.DESIGNATED; walk.goesOn()) {
            Stage stage = walk.stage();
            List<String> open = walk.open();
            Map<String, String> due = walk.due();
            Set<String> timers = walk.timers().keySet();

            repaired(walk);

            assertThat(walk.stage()).isEqualTo(stage);
            assertThat(walk.open()).isEqualTo(open);
            assertThat(walk.due()).isEqualTo(due);
            assertThat(walk.timers()).containsOnlyKeys(timers);
            takenUp.add(stage);
        }

        assertThat(takenUp)
                .containsExactlyElementsOf(Arrays.stream(Stage.values())
                        .filter(stage -> !stage.isEnd() && stage != Stage.CORRECTION)
                        .toList());
        assertThat(walk.hasEnded()).isTrue();
    }

    @Nested
    class WhatIsOnRecordIsNotAskedAgain {

        @Test
        @Rule("P10")
        void aCorrectionGoesBackToWhoeverReturnedTheApplication(CaseWalk walk) {
            walk.reaches(Stage.CITY_REVIEW).returns(walk.city, "city-review");
            repaired(walk);
            walk.corrects();
            assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);

            walk.reaches(Stage.MEETING).returns(BUREAU, "meeting");
            repaired(walk);
            walk.corrects();
            assertThat(walk.stage()).isEqualTo(Stage.MEETING);
            assertThat(walk.unreadCorrections()).hasSize(1);
        }

        @Test
        @Rule("P10")
        void aPublishedNoticeStandsUntilItsLastDayAndItsObjectionsWait(CaseWalk walk) {
            walk.reaches(Stage.NOTICE);
            walk.publishes(CaseWalk.today());
            String ends = walk.timer("notice-expires");
            walk.registersObjection(BUREAU);
            walk.registersObjection(BUREAU);
            walk.rulesOnObjection(0, "dismiss");
            repaired(walk);

            assertThat(walk.timer("notice-expires")).isEqualTo(ends);
            assertThat(walk.open()).containsExactly("rule-objection by bureau");
            assertThat(walk.registersObjection(BUREAU)).isEqualTo(201);
            walk.rulesOnObjection(0, "uphold");
            walk.rulesOnObjection(0, "dismiss");
            assertThat(walk.stage()).isEqualTo(Stage.MEETING);

            walk.approves(BUREAU, "meeting");
            repaired(walk);
            assertThat(walk.open()).containsExactly("publish-notice by bureau");
            walk.reaches(Stage.CONSENT);
        }

        @Test
        @Rule("P10")
        void nobodyIsAskedAgainWhoHasAnswered(CaseWalk walk) {
            walk.reaches(Stage.ROUND_1);
            walk.supplies("sme", Figures.allMet(1));
            walk.supplies("statistics", Figures.allMet(1));
            repaired(walk);
            assertThat(walk.open())
                    .hasSize(5)
                    .doesNotContain("supply-figures by department-sme")
                    .contains(reportOf(walk));

            walk.reports("innovationEcosystem");
            repaired(walk);
            assertThat(walk.open()).hasSize(4).doesNotContain(reportOf(walk));
            List.of("market-regulation", "industry", "science").forEach(each -> walk.supplies(each, Figures.allMet(1)));
            repaired(walk);
            assertThat(walk.open()).containsExactly("supply-figures by department-finance");
            walk.supplies("finance", Figures.allMet(1));

            assertThat(walk.open()).containsExactly("confirm-figures by county-" + walk.countyKey());
            repaired(walk);
            walk.confirmsFigures();
            repaired(walk);
            assertThat(walk.open()).containsExactly("score-claim by bureau");
            walk.does(BUREAU, "score-claim", "points", 1, "comment", "属实");
            repaired(walk);
            walk.confirmsRound("EXCELLENT");
            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        }

        @Test
        @Rule("P10")
        void aDisputeGoesToTheDepartmentsThatHaveNotAnswered(CaseWalk walk) {
            walk.reaches(Stage.ROUND_1);
            walk.allSupply(Figures.allMet(1));
            walk.does(
                    walk.county,
                    "confirm-figures",
                    "decision",
                    "dispute",
                    "codes",
                    "[\"smeRevenueGrowth\", \"newEnterprises\"]",
                    "comment",
                    "与实际不符");
            List<String> disputed = walk.open();
            repaired(walk);
            assertThat(walk.open()).isEqualTo(disputed).hasSize(3);

            walk.supplies("market-regulation", Figures.allMet(1));
            repaired(walk);
            assertThat(walk.open()).hasSize(2);
            assertThat(walk.sheet(Person.ofDepartment("sme"), "supply-figures").<String>read("$.view.reason"))
                    .isEqualTo("与实际不符");
            walk.does(Person.ofDepartment("sme"), "supply-figures", "figures", "{}");
            repaired(walk);
            assertThat(walk.open()).containsExactly(reportOf(walk));
            walk.reports();
            assertThat(walk.open()).containsExactly("review-assessment by bureau");
        }

        @Test
        @Rule("P10")
        void aReturnToTheDepartmentsIsAnswered(CaseWalk walk) {
            walk.reaches(Stage.ROUND_2);
            walk.comesToReview(Figures.allMet(2));
            walk.does(
                    BUREAU,
                    "review-assessment",
                    "decision",
                    "return",
                    "departments",
                    "[\"sme\", \"finance\"]",
                    "comment",
                    "请核实");
            walk.supplies("sme", Figures.allMet(2));
            repaired(walk);
            assertThat(walk.open()).containsExactly("supply-figures by department-finance");
            walk.supplies("finance", Figures.allMet(2));
            repaired(walk);
            walk.confirmsRound("EXCELLENT");
            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        }

        @Test
        @Rule("P10")
        void aFailedRoundIsDecidedOnAndRectified(CaseWalk walk) {
            walk.reaches(Stage.ROUND_1);
            walk.fails(1);
            repaired(walk);
            walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-12-31", "comment", "限期整改");
            repaired(walk);
            walk.does(walk.county, "rectify", "summary", "已经整改");
            List<String> asked = walk.open();
            repaired(walk);
            assertThat(walk.open()).isEqualTo(asked).isNotEmpty();
            ShippedEdition.DEPARTMENTS.stream()
                    .filter(department -> asked.contains("supply-figures by department-" + department))
                    .forEach(department -> walk.supplies(department, Figures.allMet(1)));
            repaired(walk);
            walk.confirmsRound("PASS");
            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        }

        private String reportOf(CaseWalk walk) {
            return "submit-annual-report by county-" + walk.countyKey();
        }
    }

    @Nested
    class APartIsGone {

        @Test
        @Rule("P10")
        void aCaseWhoseCalledInstanceAloneIsGoneIsRepaired(CaseWalk walk) {
            walk.reaches(Stage.NOTICE);
            String line = walk.file().processInstanceId();
            gone.called("public-notice", walk);
            assertThat(walk.processes()).contains("demonstration-county", "provincial-approval");

            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(200);

            assertThat(walk.file().processInstanceId()).isNotEqualTo(line);
            assertThat(walk.processes())
                    .containsExactlyInAnyOrder("demonstration-county", "provincial-approval", "public-notice");
            assertThat(gone.recordedUnder(walk.file().processInstanceId())).isEqualTo(3);
            walk.reaches(Stage.CONSENT);
        }

        @Test
        @Rule("P10")
        void aCaseIsRepairedIfOneOfTwoClaimsIsGone(CaseWalk walk) {
            walk.reaches(Stage.ROUND_1);
            walk.allSupply(Figures.allMet(1));
            walk.reports("innovationEcosystem", "lowCarbon");
            walk.confirmsFigures();
            gone.one("bonus-review", walk);
            assertThat(walk.open()).hasSize(1);

            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(200);

            assertThat(walk.open()).containsExactly("score-claim by bureau", "score-claim by bureau");
        }

        @Test
        @Rule("P10")
        void aDeletedInstanceIsRepairedWhileTheCityReadsACorrection(CaseWalk walk) {
            walk.reaches(Stage.MEETING).returns(BUREAU, "meeting");
            walk.corrects();
            gone.deleted("provincial-approval", walk);
            assertThat(walk.open()).containsExactly("read-correction by " + walk.city.group());

            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(200);

            assertThat(walk.open()).containsExactly("meeting by bureau");
        }
    }

    @Nested
    class WhoIsTold {

        @Test
        @Rule("P10")
        void administratorsSeeTheIncidentUntilItIsRepaired(CaseWalk walk) {
            walk.reaches(Stage.CITY_REVIEW);
            assertThat(incident(walk, ADMINISTRATOR)).isEmpty();
            gone.whole(walk);

            assertThat(incident(walk, ADMINISTRATOR)).singleElement().asString().contains("修复");
            assertThat(incident(walk, BUREAU)).isEmpty();
            assertThat(walk.everywhere(ADMINISTRATOR, "/api/cases?size=200")
                            .<List<String>>read("$.items[?(@.caseKey == '" + walk.key() + "')].incident"))
                    .hasSize(1);
            assertThat(actions(walk, ADMINISTRATOR)).contains("repair");
            assertThat(actions(walk, BUREAU)).doesNotContain("repair");

            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(200);

            assertThat(incident(walk, ADMINISTRATOR)).isEmpty();
            assertThat(actions(walk, ADMINISTRATOR)).doesNotContain("repair");
        }

        @Test
        @Rule("P10")
        void historyAndTrailSayWhoRepairedAndWhy(CaseWalk walk) {
            walk.reaches(Stage.CITY_REVIEW);
            repaired(walk);

            assertThat(walk.shown(walk.county, "").<List<String>>read("$.history[?(@.step == 'repair')].comment"))
                    .containsExactly("恢复备份后流程缺失");
            assertThat(walk.shown(BUREAU, "/audit?action=repair").<List<String>>read("$.items[*].by"))
                    .containsExactly(ADMINISTRATOR.name());
            assertThat(walk.stages()).containsExactly("DRAFT", "CITY_REVIEW", "CITY_REVIEW");
        }

        private List<String> incident(CaseWalk walk, Person reader) {
            return walk.shown(reader, "").read("$[?(@.caseKey)].incident");
        }

        private List<String> actions(CaseWalk walk, Person reader) {
            return walk.shown(reader, "").read("$.actions");
        }
    }

    @Nested
    class Refused {

        @Test
        @Rule("P10")
        void onlyAnAdministratorRepairs(CaseWalk walk) {
            walk.reaches(Stage.CITY_REVIEW);
            gone.whole(walk);

            assertThat(List.of(BUREAU, GOVERNMENT, walk.county, walk.city))
                    .allSatisfy(person -> assertThat(walk.repairs(person)).isEqualTo(403));
        }

        @Test
        @Rule("P10")
        void aCaseCanNeitherBeWithdrawnNorEndedBeforeItsRepair(CaseWalk walk) {
            walk.reaches(Stage.CITY_REVIEW);
            gone.whole(walk);

            assertThat(walk.withdraws(walk.county)).isEqualTo(409);
            assertThat(walk.terminates(BUREAU)).isEqualTo(409);

            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(200);
            assertThat(walk.withdraws(walk.county)).isEqualTo(200);
        }

        @Test
        @Rule("P10")
        void aRunningCaseIsNotRepaired(CaseWalk walk) {
            for (Stage stage : List.of(Stage.DRAFT, Stage.NOTICE, Stage.CREATION, Stage.ROUND_1)) {
                walk.reaches(stage);
                List<String> open = walk.open();
                assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(409);
                assertThat(walk.open()).isEqualTo(open);
            }
        }

        @Test
        @Rule("P10")
        void aCaseThatHasEndedStaysEnded(CaseWalk walk) {
            walk.reaches(Stage.CITY_REVIEW).rejects(walk.city, "city-review");

            assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(409);
            assertThat(walk.stage()).isEqualTo(Stage.REJECTED);
        }
    }

    private void repaired(CaseWalk walk) {
        gone.whole(walk);
        assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(200);
        assertThat(walk.repairs(ADMINISTRATOR)).isEqualTo(409);
    }
}
