package org.demonstrationcounty.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;
import static org.demonstrationcounty.process.Person.BUREAU;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** 自愿申报: a county prepares its application in time, and its city approves, returns or rejects it. */
@ProcessTest("voluntary-application")
@OnH2Alone("LifecycleTest and RandomWalksTest go this way on both databases.")
class VoluntaryApplicationProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    @Rule("P2")
    void aCityThatRejectsEndsTheCase() {
        walk.reaches(Stage.CITY_REVIEW);

        walk.rejects(walk.city, "city-review");

        assertThat(walk.stage()).isEqualTo(Stage.REJECTED);
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("R2")
    void aDraftThatIsNotSubmittedInTimeEndsTheCase() {
        walk.applies();

        walk.until("2021-05-01T00:00");

        assertThat(walk.stage()).isEqualTo(Stage.LAPSED);
        assertThat(walk.hasEnded()).isTrue();
    }

    @Test
    @Rule("P2")
    void anApprovedApplicationGoesToTheBureau() {
        walk.reaches(Stage.CITY_REVIEW);
        assertThat(walk.open()).containsExactly("city-review by " + walk.city.group());

        walk.approves(walk.city, "city-review");

        assertThat(walk.open()).containsExactly("bureau-review by bureau");
    }

    @Test
    @Rule("P2")
    void aReturnedApplicationIsCorrectedAndComesBackToTheCity() {
        walk.reaches(Stage.CITY_REVIEW);

        walk.returns(walk.city, "city-review");
        assertThat(walk.stage()).isEqualTo(Stage.CORRECTION);
        assertThat(walk.open()).containsExactly("correct-application by " + walk.county.group());

        walk.corrects();
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        assertThat(walk.stored("application_version", "version")).containsExactly("1", "2");
    }

    @Test
    @Rule("P2")
    void aReturnNamesFieldsAndTheCorrectionShowsThemWithTheReason() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.does(
                walk.city,
                "city-review",
                "decision",
                "return",
                "comment",
                "请核对。",
                "toCorrect",
                "[\"contactPhone\", \"base.newEnterprises\"]");

        DocumentContext sheet = walk.sheet(walk.county, "correct-application");
        assertThat(sheet.<List<String>>read("$.view.toCorrect[*].field"))
                .containsExactly("contactPhone", "base.newEnterprises");
        assertThat(sheet.<List<String>>read("$.view.toCorrect[*].label")).containsExactly("联系电话", "新增企业数量（上一年度基数）");
        assertThat(sheet.<List<String>>read("$.view.toCorrect[*].reason")).containsOnly("请核对。");
        assertThat(sheet.<List<String>>read("$.view.decisions[0].toCorrect")).hasSize(2);
        assertThat(walk.shown(walk.city, "").<List<String>>read("$.history[?(@.decision == 'return')].toCorrect[*]"))
                .containsExactly("联系电话", "新增企业数量（上一年度基数）");

        walk.corrects();
        walk.returns(walk.city, "city-review");
        assertThat(walk.sheet(walk.county, "correct-application").<Map<String, ?>>read("$.view"))
                .doesNotContainKey("toCorrect");
    }

    @Test
    @Rule("P2")
    void aReturnNamesNothingThatTheApplicationLacksAndAnApprovalNamesNothing() {
        walk.reaches(Stage.CITY_REVIEW);

        assertThat(walk.refused(
                                walk.city,
                                "city-review",
                                "decision",
                                "return",
                                "comment",
                                "请核对。",
                                "toCorrect",
                                "[\"contactPhone\", \"contactPhone\", \"colour\", \"base.colour\"]")
                        .message())
                .contains("toCorrect[1]: 重复", "toCorrect[2]: 没有这个代码", "toCorrect[3]: 没有这个代码");
        assertThat(walk.refused(walk.city, "city-review", "decision", "approve", "toCorrect", "[\"contactPhone\"]")
                        .message())
                .contains("toCorrect: 在此决定下不应填写");
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    @Rule("R2")
    void theLastSecondOf30AprilIsInTime() {
        walk.applies();
        walk.until("2021-04-30T23:59:59");

        walk.prepares();

        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        walk.until("2021-06-01T00:00");
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    @Rule("R2")
    void midnightIsTooLateEvenIfTheDraftHasNotLapsedYet() {
        walk.applies();
        walk.at("2021-05-01T00:00");

        assertThat(walk.refused(walk.county, "prepare-application", CaseWalk.application(Figures.base()))
                        .status())
                .isEqualTo(400);
        assertThat(walk.stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    @Rule("P2")
    void theCityReadsACorrectionThatItAskedForOnlyInItsReview() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.corrects();

        assertThat(walk.open()).containsExactly("city-review by " + walk.city.group());
    }

    @Test
    @Rule("R2")
    void aReturnedApplicationIsCorrectedAfterTheDeadlineToo() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");
        walk.until("2021-08-01T09:00");

        walk.corrects();

        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"return", "reject"})
    void aReturnAndARejectionNeedAReason(String decision) {
        walk.reaches(Stage.CITY_REVIEW);

        Office.Refused refused = walk.refused(walk.city, "city-review", "decision", decision);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        assertThat(walk.decisions()).isEmpty();
    }

    @Test
    void onlyItsOfficeDoesAStepAndTheAdministratorDoesNone() {
        walk.reaches(Stage.CITY_REVIEW);

        assertThat(walk.refused(walk.county, "city-review", "decision", "approve")
                        .status())
                .isEqualTo(403);
        assertThat(walk.refused(BUREAU, "city-review", "decision", "approve").status())
                .isEqualTo(403);
        assertThat(walk.refused(ADMINISTRATOR, "city-review", "decision", "approve")
                        .status())
                .isEqualTo(403);
        assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
    }

    @Test
    @Rule("R1")
    void aCountyMayWithdrawInsteadOfCorrecting() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.returns(walk.city, "city-review");

        assertThat(walk.withdraws(walk.county)).isEqualTo(200);

        assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(walk.hasEnded()).isTrue();
    }

    @Nested
    @Rule("R2")
    class Retraction {

        @Test
        void aCountyTakesItsApplicationBackToEditItUntilItsCityHasDecided() {
            walk.reaches(Stage.CITY_REVIEW);
            String review = walk.taskId("city-review");

            assertThat(walk.retracts(walk.county)).isEqualTo(200);

            assertThat(walk.stages()).containsExactly("DRAFT", "CITY_REVIEW", "DRAFT");
            assertThat(walk.open()).containsExactly("prepare-application by " + walk.county.group());
            assertThat(walk.due()).containsEntry("prepare-application", "2021-04-30T23:59:59");
            assertThat(walk.timer("deadline-passed")).isEqualTo("2021-05-01T00:00");
            assertThat(walk.sheet(walk.county, "prepare-application")
                            .read("$.view.application.leadingIndustry", String.class))
                    .isEqualTo("装备制造");
            assertThat(walk.tried(walk.city, review, "decision", "approve")
                            .orElseThrow()
                            .message())
                    .contains("县级刚刚撤回申报进行修改");

            walk.prepares();
            assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
            assertThat(walk.stored("application_version", "version")).containsExactly("1", "2");
            assertThat(walk.stored("retraction", "version, retracted_by")).containsExactly("1 | " + walk.county.name());
        }

        @Test
        void theHistoryAndTheTrailShowTheRetraction() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.retracts(walk.county);

            assertThat(walk.shown(walk.city, "").read("$.history[?(@.step == 'retraction')].decisionName", List.class))
                    .containsExactly("撤回修改");
            assertThat(walk.shown(BUREAU, "/audit?action=retract").read("$.items[0].newValue", String.class))
                    .isEqualTo("1");
        }

        @Test
        void aCorrectedApplicationIsTakenBackToo() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.returns(walk.city, "city-review");
            walk.corrects();

            assertThat(walk.retracts(walk.county)).isEqualTo(200);

            assertThat(walk.stage()).isEqualTo(Stage.DRAFT);
            walk.prepares();
            assertThat(walk.retracts(walk.county)).as("as often as it likes").isEqualTo(200);
        }

        @Test
        void aRetractedApplicationThatIsNotSubmittedInTimeLapses() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.retracts(walk.county);

            walk.until("2021-05-01T00:00");

            assertThat(walk.stage()).isEqualTo(Stage.LAPSED);
            assertThat(walk.hasEnded()).isTrue();
        }

        @Test
        void aCorrectionNamesItsReturnAfterARetractionToo() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.retracts(walk.county);
            walk.prepares();
            walk.approves(walk.city, "city-review");
            walk.does(BUREAU, "bureau-review", "decision", "return", "comment", "数据有误");
            walk.corrects();

            assertThat(walk.unreadCorrections().get(0).read("$.view.askedFor.comment", String.class))
                    .isEqualTo("数据有误");
        }

        @Test
        void itIsTooLateOnTheDayAfterTheDeadline() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.at("2021-04-30T23:59:59");
            assertThat(offered()).containsExactly("retract", "withdraw");
            walk.at("2021-05-01T00:00");

            assertThat(offered()).containsExactly("withdraw");
            assertThat(refused()).isEqualTo("retraction.late");
        }

        @ParameterizedTest
        @EnumSource(names = {"BUREAU_REVIEW", "MEETING", "NOTICE", "CONSENT"})
        void itIsTooLateOnceTheCityHasDecided(Stage stage) {
            walk.reaches(stage);

            assertThat(refused()).isEqualTo("retraction.city-decided");
        }

        @Test
        void aReturnedApplicationIsCorrectedInstead() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.returns(walk.city, "city-review");

            assertThat(refused()).isEqualTo("retraction.city-decided");
        }

        @Test
        void aTaskOfAnEndedCaseIsRefusedAsCancelled() {
            walk.reaches(Stage.CITY_REVIEW);
            String review = walk.taskId("city-review");
            walk.withdraws(walk.county);

            assertThat(walk.tried(walk.city, review, "decision", "approve")
                            .orElseThrow()
                            .message())
                    .contains("该任务已取消");
        }

        @Test
        void aDraftAndAnEndedCaseCannotBeTakenBack() {
            walk.reaches(Stage.DRAFT);
            assertThat(refused()).isEqualTo("retraction.not-filed");

            walk.withdraws(walk.county);
            assertThat(refused()).isEqualTo("case.ended");
        }

        @Test
        void onlyTheCountyTakesItsApplicationBack() {
            walk.reaches(Stage.CITY_REVIEW);

            assertThat(walk.retracts(walk.city)).isEqualTo(403);
            assertThat(walk.retracts(BUREAU)).isEqualTo(403);
            assertThat(walk.retracts(ADMINISTRATOR)).isEqualTo(403);
            assertThat(walk.retracts(Person.ofDepartment("sme"))).isEqualTo(404);
            assertThat(walk.stage()).isEqualTo(Stage.CITY_REVIEW);
        }

        private List<String> offered() {
            return walk.shown(walk.county, "").read("$.actions");
        }

        private String refused() {
            var answer = walk.retraction(walk.county);
            assertThat(answer.getStatus()).isEqualTo(409);
            return code(answer);
        }
    }

    @Nested
    @Rule("R2")
    class BeforeAWithdrawal {

        @Test
        void theCountyReadsThatItMayApplyAgainWhileTheWindowIsOpen() {
            walk.reaches(Stage.CITY_REVIEW);

            assertThat(follows())
                    .contains("2021-04-30 前（含当日）可以重新申报")
                    .contains("不能恢复")
                    .contains("复核");
        }

        @Test
        void theCountyReadsThatItCannotApplyAgainOnceTheWindowHasClosed() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.at("2021-05-01T00:00");

            assertThat(follows()).contains("2021年不能再申报");
        }

        @Test
        void afterAWithdrawnCaseOfAnEarlierYearACountyMayApplyThisYear() {
            walk.reaches(Stage.BUREAU_REVIEW);
            walk.at("2022-03-01T09:00");

            assertThat(follows()).contains("2022-04-30 前");
        }

        private String follows() {
            return walk.shown(walk.county, "").read("$.consequences.withdraw");
        }
    }

    static String code(MockHttpServletResponse answer) {
        try {
            return JsonPath.parse(answer.getContentAsString(UTF_8)).read("$.code");
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
