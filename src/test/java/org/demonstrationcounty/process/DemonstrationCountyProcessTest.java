package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 示范县创建: the line of processes from the voluntary application to the designation, and all earlier ends. */
@ProcessTest("demonstration-county")
@OnH2Alone("The models lead the case on; LifecycleTest and RandomWalksTest store what they do on both databases.")
class DemonstrationCountyProcessTest {

    private CaseWalk walk;

    @BeforeEach
    void aCounty(CaseWalk walk) {
        this.walk = walk;
    }

    @Test
    @Rule({"P2", "P5", "R4"})
    void aCaseGoesFromTheApplicationToTheDesignation() {
        walk.reaches(Stage.DESIGNATED);

        assertThat(walk.stages())
                .containsExactly(
                        "DRAFT",
                        "CITY_REVIEW",
                        "BUREAU_REVIEW",
                        "MEETING",
                        "NOTICE",
                        "CONSENT",
                        "APPROVAL",
                        "CREATION",
                        "ROUND_1",
                        "CREATION",
                        "ROUND_2",
                        "CREATION",
                        "ROUND_3",
                        "INSPECTION",
                        "FINAL_MEETING",
                        "FINAL_NOTICE",
                        "FINAL_CONSENT",
                        "DESIGNATION",
                        "DESIGNATED");
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
        assertThat(walk.stored("issued_document", "kind, document_number, issued_on, issued_by"))
                .containsExactly(
                        "APPROVAL | 晋企发〔2021〕1号 | 2021-03-06 | bureau-zhang",
                        "DESIGNATION | 晋企发〔2021〕1号 | 2024-01-09 | bureau-zhang");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, voluntary-application",
        "MEETING, provincial-approval",
        "ROUND_2, annual-assessment",
        "FINAL_MEETING, designation"
    })
    void theCaseSaysWhichOfItsProcessesIsUnderWay(Stage stage, String process) {
        walk.reaches(stage);

        assertThat(walk.processes()).containsExactlyInAnyOrder("demonstration-county", process);
    }

    @Test
    void aDecisionIsKeptWithWhoMadeItAndWhen() {
        walk.reaches(Stage.CITY_REVIEW);
        walk.at("2021-03-15T16:20:30");

        walk.does(walk.city, "city-review", "decision", "return", "comment", "缺市政府盖章件");

        Decision made = walk.lastDecision();
        assertThat(made.step()).isEqualTo("city-review");
        assertThat(made.decision()).isEqualTo("return");
        assertThat(made.comment()).isEqualTo("缺市政府盖章件");
        assertThat(made.decidedBy()).isEqualTo(walk.city.name());
        assertThat(made.decidedAt()).isEqualTo("2021-03-15T08:20:30Z");
    }

    @Test
    @Rule("R2")
    void aDraftLapsesAtTheEndOfThirtyApril() {
        walk.applies();
        assertThat(walk.timer("deadline-passed")).isEqualTo("2021-05-01T00:00");

        walk.until("2021-05-01T00:00");

        assertThat(walk.stage()).isEqualTo(Stage.LAPSED);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-01T00:00:00, 2021",
        "2021-03-01T00:00:00, 2022",
        "2022-03-01T00:00:00, 2021",
        "2024-03-01T00:00:00, 2024",
        "2020-12-31T23:59:59, 2020"
    })
    @Rule("R2")
    void anApplicationOutsideTheWindowIsRefusedAndOpensNoCase(String moment, int year) {
        walk.at(moment);

        Office.Refused refused = walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", year);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(walk.casesOfTheCounty()).isZero();
    }

    @Test
    @Rule("R2")
    void aCountyHasOneRunningCaseAndOneApplicationAYear() {
        walk.applies();
        assertThat(walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", 2021)
                        .status())
                .isEqualTo(400);

        walk.at("2022-03-01T09:00");
        assertThat(walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", 2022)
                        .status())
                .isEqualTo(400);

        walk.withdraws(walk.county);
        walk.applies(2022);
        assertThat(walk.stage()).isEqualTo(Stage.DRAFT);
    }

    @Nested
    @Rule({"R1", "R2"})
    class ApplyingAnew {

        @Test
        void afterAWithdrawalACountyMayApplyAgainWhileTheWindowIsOpen() {
            walk.applies();
            walk.withdraws(walk.county);

            walk.applies();
            assertThat(walk.key()).isEqualTo(walk.countyKey() + "-2021-2");
            assertThat(walk.open()).containsExactly("prepare-application by " + walk.county.group());
            assertThat(walk.timer("deadline-passed")).isEqualTo("2021-05-01T00:00");
            assertThat(walk.nameOf("prepare-application")).endsWith("2021（第2次申报）");
            walk.withdraws(walk.county);

            walk.applies();
            assertThat(walk.key()).isEqualTo(walk.countyKey() + "-2021-3");
            assertThat(walk.shown(walk.county, "").read("$.applicationNumber", Integer.class))
                    .isEqualTo(3);
        }

        @Test
        void everyProcessOfAFurtherCaseCarriesItsKey() {
            walk.applies();
            walk.withdraws(walk.county);
            walk.applies();

            assertThat(walk.processes()).containsExactlyInAnyOrder("demonstration-county", "voluntary-application");
            walk.reaches(Stage.ROUND_1);
            walk.allSupply(Figures.allMet(1));
            walk.reports("greenTransformation");
            walk.confirmsFigures();
            assertThat(walk.processes())
                    .containsExactlyInAnyOrder("demonstration-county", "annual-assessment", "bonus-review");
        }

        @Test
        void theWithdrawnCaseStaysAsItWas() {
            walk.applies();
            walk.prepares();
            walk.withdraws(walk.county);
            String first = walk.key();

            walk.applies();
            assertThat(walk.stored("application_version", "version")).isEmpty();

            walk.turnsTo(first);
            assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
            assertThat(walk.stored("application_version", "version")).containsExactly("1");
        }

        @Test
        void nobodyAppliesAgainAfterTheDeadline() {
            walk.applies();
            walk.withdraws(walk.county);
            walk.at("2021-05-01T00:00");

            assertThat(refused(2021)).contains("申报已于");
        }

        @Test
        void nobodyAppliesAgainInTheYearOfARejection() {
            walk.applies();
            walk.withdraws(walk.county);
            walk.applies();
            walk.reaches(Stage.CITY_REVIEW);
            walk.rejects(walk.city, "city-review");

            assertThat(refused(2021)).contains("未获同意");
            walk.at("2022-01-01T00:00");
            walk.applies(2022);
            assertThat(walk.key()).isEqualTo(walk.countyKey() + "-2022");
        }

        @Test
        void nobodyAppliesAgainInTheYearInWhichTheBureauEndedTheCreation() {
            walk.applies();
            walk.terminates(BUREAU);

            assertThat(refused(2021)).contains("已经申报过");
        }

        private String refused(int year) {
            Office.Refused refused = walk.refusedToApply("countyKey", walk.countyKey(), "applicationYear", year);
            assertThat(refused.status()).isEqualTo(400);
            return refused.message();
        }
    }

    @Test
    @Rule("R1")
    void aCountyAppliesForItselfAlone() {
        assertThat(walk.refusedToApply("countyKey", "141181", "applicationYear", 2021)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_REVIEW, city-review, REJECTED",
        "CONSENT, government-consent, REJECTED",
        "FINAL_MEETING, final-meeting, NOT_DESIGNATED"
    })
    @Rule({"P2", "P5"})
    void aRejectionEndsTheCase(Stage stage, String step, Stage end) {
        walk.reaches(stage);

        walk.rejects(reviewerAt(stage), step);

        assertThat(walk.stage()).isEqualTo(end);
        assertThat(walk.open()).isEmpty();
        assertThat(walk.hasEnded()).isTrue();
    }

    @Nested
    class TheCityIsToldOfCorrections {

        @ParameterizedTest
        @CsvSource({"BUREAU_REVIEW, bureau-review", "MEETING, meeting"})
        @Rule("P2")
        void theCityIsToldOfACorrectionMadeAfterItsReviewAndTheCaseDoesNotWaitForIt(Stage stage, String step) {
            correctedAfter(stage, step);
            assertThat(walk.open()).containsExactly(step + " by bureau", "read-correction by " + walk.city.group());

            walk.reaches(Stage.NOTICE);
            walk.at("2021-03-02T10:30");
            walk.does(walk.city, "read-correction");

            assertThat(walk.open()).containsExactly("publish-notice by bureau");
            assertThat(walk.stored("application_version", "version, read_by, read_at"))
                    .containsExactly("1 | null | null", "2 | " + walk.city.name() + " | 2021-03-02T10:30");
            assertThat(walk.reaches(Stage.CREATION).open()).isEmpty();
        }

        @Test
        @Rule("P2")
        void theCityReadsEveryCorrectedFieldAndWhoAskedForTheCorrection() {
            walk.reaches(Stage.BUREAU_REVIEW);
            walk.returns(BUREAU, "bureau-review");
            Object[] corrected = CaseWalk.application(Figures.base().but("smeRevenueGrowth", "6.5"));
            corrected[List.of(corrected).indexOf("leadingIndustry") + 1] = "煤机装备";
            walk.does(walk.county, "correct-application", corrected);
            walk.returns(BUREAU, "bureau-review");
            walk.corrects();

            List<DocumentContext> sheets = walk.unreadCorrections();

            assertThat(sheets).hasSize(2);
            assertThat(sheets.get(0).<List<Map<String, Object>>>read("$.view.changes"))
                    .containsExactly(
                            Map.of("field", "leadingIndustry", "label", "主导产业", "before", "装备制造", "after", "煤机装备"));
            assertThat(sheets.get(0).<List<Map<String, Object>>>read("$.view.baseChanges"))
                    .hasSize(1);
            assertThat(sheets.get(0).<String>read("$.view.baseChanges[0].field"))
                    .isEqualTo("smeRevenueGrowth");
            assertThat(sheets.get(0).<String>read("$.view.askedFor.stepName")).isEqualTo("省局审核");
            assertThat(sheets.get(0).<String>read("$.view.askedFor.comment")).isEqualTo("材料不全");
            assertThat(sheets.get(0).<List<Map<String, Object>>>read("$.view.stated"))
                    .contains(Map.of("field", "leadingIndustry", "label", "主导产业", "value", "装备制造"));
            assertThat(sheets.get(1).<String>read("$.view.changes[0].after")).isEqualTo("装备制造");
            assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.<Integer>read("$.view.application.version"))
                    .isEqualTo(3));
        }

        @Test
        @Rule("P2")
        void aCorrectionThatTheCityDoesNotReadInTimeCountsAsRead() {
            correctedAfter(Stage.MEETING, "meeting");

            assertThat(walk.sheet(walk.city, "read-correction").<String>read("$.deadline.consequence"))
                    .isEqualTo("逾期视为已阅。");
            walk.until(walk.due().get("read-correction"));

            assertThat(walk.open()).containsExactly("meeting by bureau");
            assertThat(walk.stored("application_version", "read_at")).containsExactly("null", "null");
        }

        @ParameterizedTest
        @CsvSource({"BUREAU_REVIEW, bureau-review", "MEETING, meeting", "CONSENT, government-consent"})
        @Rule("P2")
        void theEndOfACaseEndsTheCitysUnreadCorrection(Stage stage, String step) {
            correctedAfter(Stage.BUREAU_REVIEW, "bureau-review");
            walk.reaches(stage);
            assertThat(walk.due()).containsKey("read-correction");

            walk.rejects(reviewerAt(stage), step);

            assertThat(walk.stage()).isEqualTo(Stage.REJECTED);
            assertThat(walk.open()).isEmpty();
            assertThat(walk.timers()).isEmpty();
            assertThat(walk.hasEnded()).isTrue();
        }

        @Test
        @Rule("R1")
        void aWithdrawalEndsTheCitysUnreadCorrectionToo() {
            correctedAfter(Stage.MEETING, "meeting");

            walk.withdraws(walk.county);

            assertThat(walk.open()).isEmpty();
            assertThat(walk.hasEnded()).isTrue();
        }
    }

    @Nested
    class TheRounds {

        @Test
        @Rule("R4")
        void theRoundsOpenOnNewYearsDayOfTheThreeYearsAfterTheConsent() {
            walk.reaches(Stage.CREATION);
            assertThat(walk.file().consentYear()).isEqualTo(2021);
            assertThat(walk.roundOpens()).isEqualTo("2022-01-01T00:00");
            walk.until("2021-12-31T23:59:59");
            assertThat(walk.stage()).isEqualTo(Stage.CREATION);

            walk.until("2022-01-01T00:00");
            assertThat(walk.stage()).isEqualTo(Stage.ROUND_1);
            walk.reaches(Stage.CREATION);
            assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
            walk.reaches(Stage.ROUND_2).reaches(Stage.CREATION);
            assertThat(walk.roundOpens()).isEqualTo("2024-01-01T00:00");
            walk.reaches(Stage.ROUND_3).reaches(Stage.INSPECTION);

            assertThat(walk.stored("assessment_round", "round, data_year, opened_at"))
                    .containsExactly(
                            "1 | 2021 | 2022-01-01T00:00",
                            "2 | 2022 | 2023-01-01T00:00",
                            "3 | 2023 | 2024-01-01T00:00");
        }

        @Test
        @Rule("R4")
        void aConsentInTheNextYearMovesTheRoundsByAYear() {
            walk.reaches(Stage.CONSENT);
            walk.until("2022-02-10T09:00");

            walk.reaches(Stage.CREATION);

            assertThat(walk.file().consentYear()).isEqualTo(2022);
            assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
            walk.reaches(Stage.ROUND_1);
            assertThat(walk.stored("assessment_round", "round, data_year")).containsExactly("1 | 2022");
        }

        @Test
        @Rule("R4")
        void ifARoundLastsIntoTheNextYearTheNextRoundOpensAtOnce() {
            walk.reaches(Stage.ROUND_1);
            walk.until("2023-03-01T09:00");

            walk.reaches(Stage.CREATION);
            walk.until("2023-03-01T09:00");

            assertThat(walk.stage()).isEqualTo(Stage.ROUND_2);
            assertThat(walk.stored("assessment_round", "round, data_year, opened_at"))
                    .containsExactly("1 | 2021 | 2022-01-01T00:00", "2 | 2022 | 2023-03-01T09:00");
        }

        @ParameterizedTest
        @EnumSource(
                value = Stage.class,
                names = {"ROUND_1", "ROUND_2", "ROUND_3"})
        @Rule("P6")
        void theBureauEndsACreationAfterAFailedRound(Stage round) {
            walk.reaches(round);
            walk.fails(walk.file().round());

            walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "差距过大");

            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
            assertThat(walk.open()).isEmpty();
            assertThat(walk.hasEnded()).isTrue();
        }
    }

    @Nested
    class Withdrawal {

        @ParameterizedTest
        @EnumSource(
                value = Stage.class,
                names = {
                    "LAPSED",
                    "WITHDRAWN",
                    "REJECTED",
                    "ENDED",
                    "DESIGNATED",
                    "NOT_DESIGNATED",
                    "REVOKED",
                    "CORRECTION"
                },
                mode = EnumSource.Mode.EXCLUDE)
        @Rule("R1")
        void aCountyMayWithdrawAtAnyStage(Stage stage) {
            walk.reaches(stage);
            assertThat(walk.withdraws(BUREAU)).isEqualTo(403);

            assertThat(walk.withdraws(walk.county)).isEqualTo(200);

            assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
            assertThat(walk.open()).isEmpty();
            assertThat(walk.timers()).isEmpty();
            assertThat(walk.hasEnded()).isTrue();
            assertThat(walk.stored("withdrawal", "reason, withdrawn_by"))
                    .containsExactly("自愿撤回 | " + walk.county.name());
        }

        @Test
        @Rule("R1")
        void anEndedCaseCannotBeWithdrawn() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.rejects(walk.city, "city-review");

            assertThat(walk.withdraws(walk.county)).isEqualTo(409);

            assertThat(walk.stage()).isEqualTo(Stage.REJECTED);
            assertThat(walk.stored("withdrawal", "reason")).isEmpty();
        }
    }

    @Nested
    class Termination {

        @ParameterizedTest
        @EnumSource(
                value = Stage.class,
                names = {
                    "LAPSED",
                    "WITHDRAWN",
                    "REJECTED",
                    "ENDED",
                    "DESIGNATED",
                    "NOT_DESIGNATED",
                    "REVOKED",
                    "CORRECTION"
                },
                mode = EnumSource.Mode.EXCLUDE)
        @Rule("P10")
        void theBureauMayEndACreationAtAnyStage(Stage stage) {
            walk.reaches(stage);
            assertThat(walk.terminates(walk.county)).isEqualTo(403);

            assertThat(walk.terminates(BUREAU)).isEqualTo(200);

            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
            assertThat(walk.open()).isEmpty();
            assertThat(walk.timers()).isEmpty();
            assertThat(walk.hasEnded()).isTrue();
            assertThat(walk.stored("termination", "reason, terminated_by"))
                    .containsExactly("不再符合条件 | " + BUREAU.name());
        }

        @Test
        @Rule("P10")
        void anEndedCreationCannotBeEndedAgain() {
            walk.reaches(Stage.CITY_REVIEW);
            walk.withdraws(walk.county);

            assertThat(walk.terminates(BUREAU)).isEqualTo(409);

            assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
            assertThat(walk.stored("termination", "reason")).isEmpty();
        }
    }

    private void correctedAfter(Stage stage, String step) {
        walk.reaches(stage);
        walk.returns(BUREAU, step);
        walk.corrects();
    }

    private Person reviewerAt(Stage stage) {
        return switch (stage) {
            case CITY_REVIEW -> walk.city;
            case CONSENT, FINAL_CONSENT -> GOVERNMENT;
            default -> BUREAU;
        };
    }
}
