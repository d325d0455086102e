package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The settings can demand that every warning of a round is explained before the round is confirmed. */
@RunningProgramme
@DirtiesContext
@TestPropertySource(properties = "programme.unexplained-warnings=refuse")
@Rule("R6")
@OnH2Alone("A comment is missed before anything is written.")
class UnexplainedWarningsTest {

    private static final Map<String, Object> CONFIRMATION = Map.of("decision", "confirm", "grade", "EXCELLENT");
    private static final String CHINESE = "comment: 中小企业占GDP比重、新增新三板企业数量的数据有提醒而未作说明，确认前请在意见中说明原因。";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private CountyCase yangcheng;
    private StepInterfaces apis;
    private Tables tables;

    @Test
    void aRoundIsConfirmedWithAnExplanationOfItsWarnings() {
        aRoundWaitsForItsReview();
        theReviewShowsEachWarningWithWhatTheDepartmentSays();
        for (StepInterface api : StepInterface.values()) {
            aConfirmationWithoutAWordIsRefused(api);
        }
        aCommentThatCannotStandIsSaidToBeSoAndNoMore();
        onlyAConfirmationWantsIt();
        aWordOnThemDoes();
    }

    private void aRoundWaitsForItsReview() {
        programme = new Programme(port);
        yangcheng = WarnedRound.of(programme);
        apis = new StepInterfaces(programme, engine);
        tables = new Tables(database, lateWork);
    }

    private String review() {
        return yangcheng.task("bureau", "review-assessment");
    }

    private void theReviewShowsEachWarningWithWhatTheDepartmentSays() {
        JsonNode view = programme
                .as("bureau")
                .get("/api/steps/" + review())
                .is(200)
                .json()
                .get("view");

        assertThat(view.get("warnings").valueStream())
                .extracting(
                        warning -> warning.get("indicator").asText(),
                        warning -> warning.get("code").asText(),
                        warning -> warning.get("indicatorName").asText(),
                        warning -> warning.get("note").asText(null))
                .containsExactly(
                        tuple(WarnedRound.SHARE, "SHARE", "中小企业占GDP比重", null),
                        tuple(WarnedRound.EXPLAINED, "JUMP", "新增四板挂牌企业数量", "集中挂牌"),
                        tuple(WarnedRound.FALLEN, "FELL", "新增新三板企业数量", null));
        assertThat(view.at("/warnings/2/message").asText()).isEqualTo("累计数 2 低于上年的 3，请核对");
        assertThat(view.at("/wanted/0/field").asText()).isEqualTo("comment");
        assertThat("comment: " + view.at("/wanted/0/message").asText()).isEqualTo(CHINESE);
    }

    private void aConfirmationWithoutAWordIsRefused(StepInterface api) {
        Map<String, Long> before = tables.rows();
        String review = review();

        Answer refused = apis.submit(api, "bureau", review, CONFIRMATION, null).is(400);
        Answer inEnglish = apis.submit(
                        api, "bureau", review, Map.of("decision", "confirm", "grade", "FAIL", "comment", " \n"), "en")
                .is(400);

        assertThat(refused.at("/message")).endsWith(CHINESE);
        assertThat(inEnglish.at("/message"))
                .contains("comment: There are unexplained warnings on ", "say why in the comment", "grade: ");
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(review()).isEqualTo(review);
    }

    private void aCommentThatCannotStandIsSaidToBeSoAndNoMore() {
        Answer refused = yangcheng
                .submit(
                        "bureau",
                        "review-assessment",
                        Map.of("decision", "confirm", "grade", "EXCELLENT", "comment", 5))
                .is(400);

        assertThat(refused.at("/message")).contains("comment: ").doesNotContain("提醒");
    }

    private void onlyAConfirmationWantsIt() {
        yangcheng.step("bureau", "review-assessment", Map.of("decision", "reevaluate", "rulings", List.of()));

        assertThat(yangcheng.stage()).isEqualTo("ROUND_1");
    }

    private void aWordOnThemDoes() {
        apis.submit(
                        StepInterface.WEBAPP_SUBMIT_FORM,
                        "bureau",
                        review(),
                        Map.of("decision", "confirm", "grade", "EXCELLENT", "comment", "已与部门核对"),
                        null)
                .is(204);

        assertThat(yangcheng.stage()).isEqualTo("CREATION");
    }
}
