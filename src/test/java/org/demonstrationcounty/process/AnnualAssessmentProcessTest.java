package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.BUREAU;
import static org.demonstrationcounty.process.Person.GOVERNMENT;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.policy.ShippedEdition;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 年度考核: six departments and the county work side by side; then evaluation, scores and review; and what follows a failed
 * round.
 */
@ProcessTest("annual-assessment")
@OnH2Alone("The models lead the round on; RoundInterleavingsTest and RandomWalksTest store rounds on both databases.")
class AnnualAssessmentProcessTest {

    private static final List<String> ALL_DEPARTMENTS = List.of(
            "supply-figures by department-finance",
            "supply-figures by department-industry",
            "supply-figures by department-market-regulation",
            "supply-figures by department-science",
            "supply-figures by department-sme",
            "supply-figures by department-statistics");

    @Autowired
    LateWorkByHand lateWork;

    private CaseWalk walk;

    @BeforeEach
    void theFirstRoundHasOpened(CaseWalk walk) {
        this.walk = walk.reaches(Stage.ROUND_1);
    }

    @Nested
    class FiguresAndReport {

        @Test
        @Rule({"R4", "R5"})
        void theSixDepartmentsAndTheCountysReportRunSideBySide() {
            assertThat(walk.open())
                    .containsAll(ALL_DEPARTMENTS)
                    .contains("submit-annual-report by " + walk.county.group())
                    .hasSize(7);
        }

        @Test
        void theCountyConfirmsOnlyWhenTheLastDepartmentHasAnswered() {
            walk.reports();
            for (String department : ShippedEdition.DEPARTMENTS) {
                assertThat(walk.open()).noneMatch(open -> open.startsWith("confirm-figures"));
                walk.supplies(department, Figures.allMet(1));
            }

            assertThat(walk.open()).containsExactly("confirm-figures by " + walk.county.group());
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void theEvaluationWaitsForTheReportAndForTheFigures(boolean reportFirst) {
            if (reportFirst) {
                walk.reports();
            }
            walk.allSupply(Figures.allMet(1));
            walk.confirmsFigures();
            if (!reportFirst) {
                assertThat(walk.open()).containsExactly("submit-annual-report by " + walk.county.group());
                assertThat(evaluations()).isEmpty();
                walk.reports();
            }

            assertThat(walk.open()).containsExactly("review-assessment by bureau");
            assertThat(evaluations()).containsExactly("1 | 1 | 2021 | true | false | 23");
        }

        @Test
        @Rule({"R3", "R5"})
        void figuresAreKeptWithWhoCertifiedThemAndWhen() {
            walk.at("2022-02-10T14:00");

            walk.does(
                    Person.ofDepartment("science"),
                    "supply-figures",
                    "figures",
                    "{\"technologySmes\": 81}",
                    "base",
                    "{\"technologySmes\": 70}",
                    "notes",
                    "{\"highTechEnterprises\": \"尚未核定\"}");

            assertThat(walk.stored(
                            "supplied_figure", "kind, indicator, figure, note, department, supplied_by, supplied_at"))
                    .containsExactly(
                            "CURRENT | technologySmes | 81.0000 | null | science | officer-of-science | 2022-02-10T14:00",
                            "BASE | technologySmes | 70.0000 | null | science | officer-of-science | 2022-02-10T14:00",
                            "CURRENT | highTechEnterprises | null | 尚未核定 | science | officer-of-science | 2022-02-10T14:00");
        }

        @Test
        @Rule("R5")
        void aDepartmentSuppliesItsOwnIndicatorsOnly() {
            Office.Refused refused =
                    walk.refused(Person.ofDepartment("science"), "supply-figures", "figures", "{\"smeGdpShare\": 55}");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(walk.stored("supplied_figure", "id")).isEmpty();
            assertThat(walk.open()).containsAll(ALL_DEPARTMENTS);
        }

        @Test
        @Rule("R3")
        void aCertifiedBaseCountsBeforeTheStatedOneAndBothAreKept() {
            walk.does(
                    Person.ofDepartment("sme"),
                    "supply-figures",
                    "figures",
                    Figures.allMet(1).of("sme"),
                    "base",
                    "{\"platformServedEnterprises\": 101}");
            ShippedEdition.DEPARTMENTS.stream()
                    .filter(department -> !department.equals("sme"))
                    .forEach(department -> walk.supplies(department, Figures.allMet(1)));
            walk.reports();
            walk.confirmsFigures();

            assertThat(verdicts("platformServedEnterprises")).containsExactly("1 | NOT_MET | 110.0000 | 101.0000");
            assertThat(verdicts("incubatedOver5m")).containsExactly("1 | MET | 110.0000 | 100.0000");
            assertThat(
                            walk.rows(
                                    """
                            select figure from base_figure join application_version on application_id = id
                            where case_key = ? and indicator = 'platformServedEnterprises'"""))
                    .containsExactly("100.0000");
        }

        @Test
        @Rule("R4")
        void ifTheConsentCameAYearLaterOnlyDepartmentsGiveTheBase() {
            walk.withdraws(walk.county);
            walk.at("2022-03-01T09:00");
            walk.applies(2022);
            walk.reaches(Stage.CONSENT);
            walk.until("2023-02-10T09:00");
            walk.reaches(Stage.ROUND_1);

            walk.does(
                    Person.ofDepartment("sme"),
                    "supply-figures",
                    "figures",
                    Figures.allMet(1).of("sme"),
                    "base",
                    "{\"platformServedEnterprises\": 100}");
            ShippedEdition.DEPARTMENTS.stream()
                    .filter(department -> !department.equals("sme"))
                    .forEach(department -> walk.supplies(department, Figures.allMet(1)));
            walk.reports();
            walk.confirmsFigures();

            assertThat(verdicts("platformServedEnterprises")).containsExactly("1 | MET | 110.0000 | 100.0000");
            assertThat(verdicts("incubatedOver5m")).containsExactly("1 | UNDETERMINED | 110.0000 | null");
        }

        @Test
        @Rule("R4")
        void aLaterRoundIsComparedWithTheConfirmedFiguresOfTheRoundBefore() {
            walk.reaches(Stage.ROUND_2);

            assertThat(walk.refused(
                                    Person.ofDepartment("sme"),
                                    "supply-figures",
                                    "figures",
                                    Figures.allMet(2).of("sme"),
                                    "base",
                                    "{\"platformServedEnterprises\": 100}")
                            .status())
                    .isEqualTo(400);
            walk.comesToReview(Figures.allMet(2));

            assertThat(verdicts("platformServedEnterprises"))
                    .containsExactly("1 | MET | 110.0000 | 100.0000", "1 | MET | 121.0000 | 110.0000");
        }

        @Test
        void theBureauMaySupplyAnOverdueDepartmentsFiguresAndTheyAreRecordedAsItsOwn() {
            assertThat(walk.refused(BUREAU, "supply-figures", "figures", "{}").status())
                    .as("not while there is time")
                    .isEqualTo(403);
            walk.until("2022-06-01T09:00");
            lateWork.look();
            assertThat(walk.open()).contains("supply-figures by bureau, department-science");

            walk.does(BUREAU, "supply-figures", "figures", "{\"newEnterprises\": 1000}");

            assertThat(walk.stored("supplied_figure", "indicator, figure, department, supplied_by_office, supplied_by"))
                    .containsExactly("newEnterprises | 1000.0000 | market-regulation | bureau | bureau-zhang");
            assertThat(walk.open())
                    .filteredOn(open -> open.startsWith("supply-figures"))
                    .hasSize(5);
        }
    }

    @Nested
    class ConfirmationDisputeSilence {

        @Test
        void silenceOfTenWorkingDaysCountsAsConfirmation() {
            walk.reports();
            walk.at("2022-01-24T15:00");
            walk.allSupply(Figures.allMet(1));
            // 29 and 30 January are make-up days, 31 January to 6 February the Spring Festival
            assertThat(walk.timer("confirmation-expired")).isEqualTo("2022-02-11T00:00");

            walk.until("2022-02-10T23:59:59");
            assertThat(walk.open()).containsExactly("confirm-figures by " + walk.county.group());
            walk.until("2022-02-11T00:00");

            assertThat(walk.open()).containsExactly("review-assessment by bureau");
            assertThat(settled()).containsExactly("SILENT | 2022-02-11T00:00");
            assertThat(walk.decisions()).noneMatch(made -> made.step().equals("confirm-figures"));
        }

        @Test
        void aConfirmationInTimeIsKept() {
            walk.allSupply(Figures.allMet(1));
            walk.at("2022-01-10T10:00");

            walk.confirmsFigures();

            assertThat(settled()).containsExactly("CONFIRMED | 2022-01-10T10:00");
            assertThat(walk.timers()).doesNotContainKey("confirmation-expired");
        }

        @Test
        void aDisputeGoesBackToTheOwnersOfTheNamedCodesOnly() {
            walk.reports();
            walk.allSupply(Figures.allMet(1));

            walk.does(
                    walk.county,
                    "confirm-figures",
                    "decision",
                    "dispute",
                    "codes",
                    "[\"smeGdpShare\", \"technologySmes\", \"smallToAboveScale\"]",
                    "comment",
                    "与本县统计不符");

            assertThat(walk.open())
                    .containsExactly("supply-figures by department-science", "supply-figures by department-sme");
            assertThat(walk.stored("figure_request", "kind, departments, reason, requested_by"))
                    .endsWith("DISPUTE | sme,science | 与本县统计不符 | " + walk.county.name());
            assertThat(named("confirm-figures")).hasSize(3).contains("新增科技型中小企业");
        }

        @Test
        void aRoundCanBeDisputedOnceThenTheBureauDecides() {
            walk.reports();
            walk.allSupply(Figures.allMet(1));
            walk.does(
                    walk.county,
                    "confirm-figures",
                    "decision",
                    "dispute",
                    "codes",
                    "[\"technologySmes\"]",
                    "comment",
                    "与本县统计不符");

            walk.does(Person.ofDepartment("science"), "supply-figures", "figures", "{\"technologySmes\": 79}");

            assertThat(walk.open()).containsExactly("review-assessment by bureau");
            assertThat(settled()).singleElement().asString().startsWith("DISPUTED");
            assertThat(verdicts("technologySmes")).containsExactly("1 | NOT_MET | 79.0000 | 100.0000");
            assertThat(verdicts("highTechEnterprises"))
                    .as("what was not named stands")
                    .containsExactly("1 | MET | 40.0000 | 40.0000");
            assertThat(
                            walk.rows(
                                    "select figure from supplied_figure where case_key = ? and indicator = 'technologySmes' order by id"))
                    .as("both are kept")
                    .containsExactly("100.0000", "79.0000");
        }

        @Test
        void aDisputeBeforeTheReportLeavesTheReportOpen() {
            walk.allSupply(Figures.allMet(1));
            walk.does(
                    walk.county,
                    "confirm-figures",
                    "decision",
                    "dispute",
                    "codes",
                    "[\"technologySmes\"]",
                    "comment",
                    "不符");

            assertThat(walk.open())
                    .containsExactly(
                            "submit-annual-report by " + walk.county.group(), "supply-figures by department-science");
            walk.supplies("science", Figures.allMet(1));
            assertThat(walk.open()).containsExactly("submit-annual-report by " + walk.county.group());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'[\"technologySmes\"]'|''",
                    "'[]'|不符",
                    "''|不符",
                    "'[\"famousTrademarks\"]'|不符",
                    "'[\"none\"]'|不符"
                })
        void aDisputeNamesCodesOfADepartmentAndAReason(String codes, String comment) {
            walk.allSupply(Figures.allMet(1));

            Office.Refused refused = walk.refused(
                    walk.county, "confirm-figures", "decision", "dispute", "codes", codes, "comment", comment);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(walk.decisions()).noneMatch(made -> made.step().equals("confirm-figures"));
        }
    }

    @Nested
    class BonusPoints {

        @Test
        @Rule("R17")
        void claimsAreScoredAfterTheEvaluationAndBeforeTheReviewAndOnlyOnce() {
            walk.reports("lowCarbon");
            walk.allSupply(Figures.threeMissed(1));
            walk.confirmsFigures();
            assertThat(evaluations()).hasSize(1);
            assertThat(walk.open()).containsExactly("score-claim by bureau");

            walk.does(BUREAU, "score-claim", "points", 2, "comment", "成效突出");
            assertThat(walk.open()).containsExactly("review-assessment by bureau");
            walk.does(BUREAU, "review-assessment", "decision", "return", "departments", "[\"sme\"]", "comment", "请复核");
            walk.supplies("sme", Figures.allMet(1));

            assertThat(walk.open()).containsExactly("review-assessment by bureau");
        }
    }

    @Nested
    class Review {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "confirm; grade; EXCELLENT",
                    "return; departments; [\"sme\"]",
                    "reevaluate; rulings; [{\"indicator\": \"newEnterprises\", \"kind\": \"EXEMPT\", \"reason\": \"口径已变\"}]"
                })
        @Rule("P4")
        void aDecisionOnAnEarlierEvaluationIsRefused(String decision, String field, String value) {
            walk.comesToReview(Figures.allMet(1));
            assertThat(walk.sheet(BUREAU, "review-assessment").<Integer>read("$.view.attempt"))
                    .isEqualTo(1);
            walk.does(BUREAU, "review-assessment", "decision", "reevaluate", "attempt", 1);

            assertThat(walk.sheet(BUREAU, "review-assessment").<Integer>read("$.view.attempt"))
                    .isEqualTo(2);
            for (int other : new int[] {1, 3}) {
                assertThat(walk.refused(
                                        BUREAU,
                                        "review-assessment",
                                        "decision",
                                        decision,
                                        "comment",
                                        "已阅",
                                        field,
                                        value,
                                        "attempt",
                                        other)
                                .status())
                        .isEqualTo(409);
            }
            walk.does(BUREAU, "review-assessment", "decision", decision, "comment", "已阅", field, value, "attempt", 2);
            assertThat(walk.lastDecision().decision()).isEqualTo(decision);
        }

        @Test
        @Rule({"R12", "R13", "R21"})
        void aPassedRoundIsConfirmedWithAGradeAndItsEditionIsKept() {
            walk.comesToReview(Figures.allMet(1));
            assertThat(walk.statusOf(walk.county, "/assessments/1"))
                    .as("not the county's yet")
                    .isEqualTo(404);

            walk.confirmsRound("EXCELLENT");

            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
            assertThat(walk.stored("evaluation", "edition, assessed, required, credits, passed"))
                    .containsExactly("2022 | 23 | 21 | 23 | true");
            assertThat(walk.stored("assessment_round", "grade, confirmed_by"))
                    .containsExactly("EXCELLENT | bureau-zhang");
            assertThat(walk.shown(walk.county, "/assessments/1").read("$.grade", String.class))
                    .isEqualTo("EXCELLENT");
        }

        @Test
        @Rule("R16")
        void rulingsAreStoredAndTheRoundIsEvaluatedAgainWithThem() {
            walk.comesToReview(Figures.threeMissed(1));
            assertThat(evaluations()).containsExactly("1 | 1 | 2021 | false | false | 20");

            walk.does(
                    BUREAU,
                    "review-assessment",
                    "decision",
                    "reevaluate",
                    "rulings",
                    """
                    [{"indicator": "zoneAboveScaleIndustrial", "kind": "EXEMPT", "reason": "无省级开发区"},
                     {"indicator": "smeGdpShare", "kind": "MET", "reason": "口径调整"}]""");

            assertThat(walk.open()).containsExactly("review-assessment by bureau");
            assertThat(evaluations())
                    .as("kept side by side")
                    .containsExactly("1 | 1 | 2021 | false | false | 20", "1 | 2 | 2021 | true | false | 20");
            assertThat(walk.stored("ruling", "indicator, kind, reason, ruled_by"))
                    .containsExactly(
                            "zoneAboveScaleIndustrial | EXEMPT | 无省级开发区 | bureau-zhang",
                            "smeGdpShare | MET | 口径调整 | bureau-zhang");
            walk.confirmsRound("PASS");
            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        }

        @Test
        @Rule("R16")
        void atMostThreeIndicatorsOfARoundAreExempt() {
            walk.comesToReview(Figures.allMet(1));
            assertThat(refusedExemptions("smeGdpShare", "technologySmes", "neeqListings", "industrialOver1bn"))
                    .contains("最多可认定不予考核 3 项指标");

            walk.does(
                    BUREAU,
                    "review-assessment",
                    "decision",
                    "reevaluate",
                    "rulings",
                    exemptions("smeGdpShare", "technologySmes"));
            assertThat(refusedExemptions("neeqListings", "industrialOver1bn")).contains("最多可认定不予考核 3 项指标");
            walk.does(BUREAU, "review-assessment", "decision", "reevaluate", "rulings", exemptions("neeqListings"));
            walk.does(BUREAU, "review-assessment", "decision", "reevaluate", "rulings", exemptions("smeGdpShare"));
            assertThat(refusedExemptions("industrialOver1bn")).contains("最多可认定不予考核 3 项指标");
        }

        @Test
        @Rule("R16")
        void aConfirmationHasNoRulingsAndARulingNeedsAReason() {
            walk.comesToReview(Figures.allMet(1));

            assertThat(walk.refused(
                                    BUREAU,
                                    "review-assessment",
                                    "decision",
                                    "confirm",
                                    "grade",
                                    "GOOD",
                                    "rulings",
                                    "[{\"indicator\": \"smeGdpShare\", \"kind\": \"MET\", \"reason\": \"口径\"}]")
                            .status())
                    .isEqualTo(400);
            assertThat(walk.refused(
                                    BUREAU,
                                    "review-assessment",
                                    "decision",
                                    "reevaluate",
                                    "rulings",
                                    "[{\"indicator\": \"smeGdpShare\", \"kind\": \"MET\"}]")
                            .status())
                    .isEqualTo(400);
            assertThat(walk.stored("ruling", "id")).isEmpty();
            assertThat(evaluations()).hasSize(1);
        }

        @Test
        @Rule("R15")
        void aProvisionalEvaluationIsNotConfirmedBeforeTheBureauHasRuledOrSupplied() {
            walk.comesToReview(Figures.allMet(1).without("smeGdpShare"));
            assertThat(evaluations()).containsExactly("1 | 1 | 2021 | true | true | 22");
            assertThat(walk.refused(BUREAU, "review-assessment", "decision", "confirm", "grade", "GOOD")
                            .status())
                    .isEqualTo(400);

            walk.does(
                    BUREAU,
                    "review-assessment",
                    "decision",
                    "reevaluate",
                    "rulings",
                    "[{\"indicator\": \"smeGdpShare\", \"kind\": \"NOT_MET\", \"reason\": \"未能提供\"}]");
            walk.confirmsRound("GOOD");

            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
        }

        @Test
        void aReturnReopensTheFiguresOfTheNamedDepartmentsAndNothingElse() {
            walk.comesToReview(Figures.threeMissed(1));

            walk.does(
                    BUREAU,
                    "review-assessment",
                    "decision",
                    "return",
                    "departments",
                    "[\"statistics\", \"finance\"]",
                    "comment",
                    "请复核");
            assertThat(walk.open())
                    .containsExactly("supply-figures by department-finance", "supply-figures by department-statistics");

            walk.supplies("statistics", Figures.allMet(1));
            walk.supplies("finance", Figures.allMet(1));

            assertThat(walk.open()).as("the county is not asked again").containsExactly("review-assessment by bureau");
            assertThat(evaluations())
                    .containsExactly("1 | 1 | 2021 | false | false | 20", "1 | 2 | 2021 | true | false | 22");
        }

        @Test
        @Rule("P4")
        void aReturnNamesIndicatorsAndTheirDepartmentsSeeWhich() {
            walk.comesToReview(Figures.threeMissed(1));
            assertThat(walk.refused(
                                    BUREAU,
                                    "review-assessment",
                                    "decision",
                                    "return",
                                    "departments",
                                    "[\"finance\"]",
                                    "codes",
                                    "[\"neeqListings\", \"newEnterprises\"]",
                                    "comment",
                                    "请复核")
                            .message())
                    .contains("codes[1]: 没有这个代码：newEnterprises");

            walk.does(
                    BUREAU,
                    "review-assessment",
                    "decision",
                    "return",
                    "departments",
                    "[\"statistics\", \"finance\"]",
                    "codes",
                    "[\"neeqListings\"]",
                    "comment",
                    "请复核");

            DocumentContext asked = walk.sheet(Person.ofDepartment("finance"), "supply-figures");
            assertThat(asked.<List<String>>read("$.view.disputed")).containsExactly("neeqListings");
            assertThat(asked.<Boolean>read("$.view.returned")).isTrue();
            assertThat(asked.<String>read("$.view.reason")).isEqualTo("请复核");
            assertThat(named("review-assessment")).hasSize(1);
            assertThat(walk.sheet(Person.ofDepartment("statistics"), "supply-figures")
                            .<Map<String, ?>>read("$.view"))
                    .doesNotContainKey("disputed");
        }

        @ParameterizedTest
        @CsvSource({"false, EXCELLENT", "false, GOOD", "false, PASS", "true, FAIL"})
        @Rule("P4")
        void theGradeFailIsForRoundsThatAreNotPassedAndOnlyForThose(boolean passed, String grade) {
            walk.comesToReview(passed ? Figures.allMet(1) : Figures.threeMissed(1));

            assertThat(walk.refused(BUREAU, "review-assessment", "decision", "confirm", "grade", grade)
                            .status())
                    .isEqualTo(400);
            assertThat(walk.open()).containsExactly("review-assessment by bureau");
        }
    }

    @Nested
    class AFailedRound {

        @Test
        @Rule("P6")
        void theBureauDecidesWhatFollowsAFailedRound() {
            walk.fails(1);

            assertThat(walk.stage()).isEqualTo(Stage.ROUND_1);
            assertThat(walk.open()).containsExactly("decide-failed-round by bureau");
        }

        @Test
        @Rule("P6")
        void failedIndicatorsOfARectifiedRoundAreCertifiedAndEvaluatedAgain() {
            walk.fails(1);
            walk.at("2022-03-01T09:00");
            walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "限期整改");
            assertThat(walk.open()).containsExactly("rectify by " + walk.county.group());

            walk.at("2022-06-20T09:00");
            walk.does(walk.county, "rectify", "summary", "已整改");
            assertThat(walk.open())
                    .containsExactly("supply-figures by department-sme", "supply-figures by department-statistics");
            walk.supplies("sme", Figures.allMet(1));
            walk.supplies("statistics", Figures.allMet(1));
            assertThat(evaluations())
                    .containsExactly("1 | 1 | 2021 | false | false | 20", "1 | 2 | 2021 | true | false | 23");
            walk.confirmsRound("PASS");

            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
            assertThat(walk.stored("rectification", "until, summary, reported_by, reported_at"))
                    .containsExactly("2022-06-30 | 已整改 | " + walk.county.name() + " | 2022-06-20T09:00");
        }

        @Test
        @Rule("P6")
        void aRoundIsRectifiedOnce() {
            walk.fails(1);
            rectifiesInVain();

            assertThat(walk.refused(
                                    BUREAU,
                                    "decide-failed-round",
                                    "decision",
                                    "rectify",
                                    "until",
                                    "2022-12-31",
                                    "comment",
                                    "再次整改")
                            .status())
                    .isEqualTo(400);
            walk.does(BUREAU, "decide-failed-round", "decision", "continue");

            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
            assertThat(evaluations()).hasSize(2);
        }

        @Test
        @Rule("P6")
        void aRectificationNeedsADateThatHasNotPassed() {
            walk.fails(1);
            walk.at("2022-03-01T09:00");

            assertThat(walk.refused(BUREAU, "decide-failed-round", "decision", "rectify", "comment", "整改")
                            .status())
                    .isEqualTo(400);
            assertThat(walk.refused(
                                    BUREAU,
                                    "decide-failed-round",
                                    "decision",
                                    "rectify",
                                    "until",
                                    "2022-02-28",
                                    "comment",
                                    "整改")
                            .status())
                    .isEqualTo(400);
            assertThat(walk.stored("rectification", "id")).isEmpty();
        }

        @Test
        @Rule("P6")
        void theBureauMayGoOnWithAWarning() {
            walk.fails(1);

            walk.does(BUREAU, "decide-failed-round", "decision", "continue", "comment", "警示");

            assertThat(walk.stage()).isEqualTo(Stage.CREATION);
            assertThat(walk.roundOpens()).isEqualTo("2023-01-01T00:00");
        }

        @Test
        @Rule("P6")
        void afterAFailedThirdRoundTheCaseGoesOnWithTheInspection() {
            walk.reaches(Stage.ROUND_3);
            walk.fails(3);

            walk.does(BUREAU, "decide-failed-round", "decision", "continue");

            assertThat(walk.stage()).isEqualTo(Stage.INSPECTION);
        }

        @Test
        @Rule("P6")
        void theBureauMayEndTheCreation() {
            walk.fails(1);
            assertThat(walk.refused(BUREAU, "decide-failed-round", "decision", "end")
                            .status())
                    .as("without a reason")
                    .isEqualTo(400);

            walk.does(BUREAU, "decide-failed-round", "decision", "end", "comment", "差距过大");

            assertThat(walk.stage()).isEqualTo(Stage.ENDED);
            assertThat(walk.hasEnded()).isTrue();
        }
    }

    @Nested
    class WithdrawalFromWithinARound {

        @ParameterizedTest
        @ValueSource(
                strings = {"supply-figures", "confirm-figures", "review-assessment", "decide-failed-round", "rectify"})
        @Rule("R1")
        void aCountyMayWithdrawFromWithinARound(String step) {
            if (!step.equals("supply-figures")) {
                walk.allSupply(Figures.threeMissed(1));
            }
            if (List.of("review-assessment", "decide-failed-round", "rectify").contains(step)) {
                walk.reports();
                walk.confirmsFigures();
            }
            if (List.of("decide-failed-round", "rectify").contains(step)) {
                walk.confirmsRound("FAIL");
            }
            if (step.equals("rectify")) {
                walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "整改");
            }
            assertThat(walk.open()).anyMatch(open -> open.startsWith(step));

            assertThat(walk.withdraws(walk.county)).isEqualTo(200);

            assertThat(walk.stage()).isEqualTo(Stage.WITHDRAWN);
            assertThat(walk.open()).isEmpty();
            assertThat(walk.timers()).isEmpty();
            assertThat(walk.hasEnded()).isTrue();
        }

        @Test
        void theGovernmentHasNoTaskInARound() {
            walk.comesToReview(Figures.allMet(1));

            assertThat(walk.refused(GOVERNMENT, "review-assessment", "decision", "confirm", "grade", "GOOD")
                            .status())
                    .isEqualTo(403);
        }
    }

    private String refusedExemptions(String... codes) {
        return walk.refused(BUREAU, "review-assessment", "decision", "reevaluate", "rulings", exemptions(codes))
                .message();
    }

    private static String exemptions(String... codes) {
        return Stream.of(codes)
                .map(code -> "{\"indicator\": \"" + code + "\", \"kind\": \"EXEMPT\", \"reason\": \"本县无此项\"}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private void rectifiesInVain() {
        walk.does(BUREAU, "decide-failed-round", "decision", "rectify", "until", "2022-06-30", "comment", "整改");
        walk.does(walk.county, "rectify", "summary", "已整改");
        walk.supplies("sme", Figures.threeMissed(1));
        walk.supplies("statistics", Figures.threeMissed(1));
        walk.confirmsRound("FAIL");
    }

    /** Round, attempt, data year, passed, provisional, credits. */
    private List<String> evaluations() {
        return walk.stored("evaluation", "round, attempt, data_year, passed, provisional, credits");
    }

    /** What the decisions of a step name, as the page of the case shows it. */
    private List<String> named(String step) {
        return walk.shown(BUREAU, "").read("$.history[?(@.step == '" + step + "')].toCorrect[*]");
    }

    private List<String> settled() {
        return walk.stored("assessment_round", "settled, settled_at");
    }

    /** Attempt, status, figure and the year before's, of every evaluation. */
    private List<String> verdicts(String indicator) {
        return walk.rows(
                """
                select attempt, status, current_figure, previous_figure
                from evaluation join evaluation_verdict on evaluation_id = id
                where case_key = ? and code = '%s' order by id"""
                        .formatted(indicator));
    }
}
