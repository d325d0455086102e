package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.document.SampleFiles;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever agrees to an application with a condition that is not met, or without the city government's document, says
 * why, if the edition wants it. The shipped one does not.
 */
@RunningProgramme
@Rule("P1")
@OnBothDatabases
class ExplainedAgreementTest {

    private static final int SWITCH = 21;
    private static final Map<String, Object> APPROVE = Map.of("decision", "approve");
    private static final String UNMET = "comment review.unmet-conditions";
    private static final String NO_DOCUMENT = "comment review.no-city-consent";

    @LocalServerPort
    int port;

    private Programme programme;

    @Test
    void anAgreementIsExplainedOnEveryLevelIfTheEditionWantsIt() {
        programme = new Programme(port);
        CountyCase qingxu = applied("140121", 100);
        CountyCase yangcheng = applied("140522", 21_000);
        CountyCase before = applied("140921", 100);
        before.approve(before.city(), "city-review").approve("bureau", "bureau-review");

        programme
                .deploy(PolicyFiles.shipped()
                        .edition("2022-b", 2021)
                        .withCell("edition", SWITCH, 3, "true")
                        .files())
                .is(200);

        theFormAsksForACommentOnTheConditionsAndTheDocument(qingxu);
        assertThat(problems(qingxu, qingxu.city(), "city-review")).containsExactly(UNMET, NO_DOCUMENT);
        attachTheConsent(qingxu);
        assertThat(problems(qingxu, qingxu.city(), "city-review")).containsExactly(UNMET);
        explain(qingxu, qingxu.city(), "city-review");
        assertThat(problems(qingxu, "bureau", "bureau-review")).containsExactly(UNMET);
        explain(qingxu, "bureau", "bureau-review");

        assertThat(problems(yangcheng, yangcheng.city(), "city-review")).containsExactly(NO_DOCUMENT);
        attachTheConsent(yangcheng);
        yangcheng.approve(yangcheng.city(), "city-review").approve("bureau", "bureau-review");
        theMeetingIsToldBesideTheCases(List.of(before, qingxu, yangcheng));

        explain(qingxu, "bureau", "meeting");
        yangcheng.approve("bureau", "meeting");
        notices(qingxu, yangcheng);
        assertThat(problems(qingxu, "government", "government-consent")).containsExactly(UNMET);
        explain(qingxu, "government", "government-consent");
        yangcheng.approve("government", "government-consent").reaches("APPROVAL");
    }

    private CountyCase applied(String county, int marketEntities) {
        Map<String, Object> application = CountyCase.application();
        application.put("marketEntities", marketEntities);
        CountyCase applied = programme.caseOf(county, 2021).toDraft();
        return applied.step(applied.county(), "prepare-application", application);
    }

    private void theFormAsksForACommentOnTheConditionsAndTheDocument(CountyCase reviewed) {
        String task = reviewed.task(reviewed.city(), "city-review");
        JsonNode wanted = programme
                .as(reviewed.city())
                .get("/api/steps/" + task)
                .is(200)
                .json()
                .at("/view/wanted");

        assertThat(wanted).hasSize(2);
        assertThat(wanted.at("/0").has("unlessAttached")).isFalse();
        assertThat(wanted.at("/1/unlessAttached").asText()).isEqualTo("city-consent");
        assertThat(wanted.at("/1/message").asText()).isEqualTo("没有市级同意文件，同意时请在意见中说明理由。");
        assertThat(wanted.at("/0/field").asText()).isEqualTo("comment");
        assertThat(wanted.at("/0/when/decision/0").asText()).isEqualTo("approve");
        assertThat(wanted.at("/0/message").asText()).isEqualTo("申报条件未达到：市场主体数量（个）。同意时请在意见中说明理由。");
        assertThat(reviewed.submit(reviewed.city(), "city-review", Map.of("decision", "return"))
                        .is(400)
                        .at("/problems/0/code"))
                .isEqualTo("field.missing");
    }

    private void theMeetingIsToldBesideTheCases(List<CountyCase> asked) {
        Answer refused = programme
                .as("bureau")
                .post(
                        "/api/batches/meeting",
                        Map.of("caseKeys", asked.stream().map(CountyCase::key).toList(), "fields", APPROVE));

        assertThat(told(refused.is(400).json().get("errors")))
                .containsExactly("caseKeys[0]." + UNMET, "caseKeys[0]." + NO_DOCUMENT, "caseKeys[1]." + UNMET);
    }

    private void notices(CountyCase... cases) {
        for (CountyCase each : cases) {
            each.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-01"));
        }
        programme.turnClockTo("2021-03-06T00:00:00+08:00");
        for (CountyCase each : cases) {
            each.reaches("CONSENT");
        }
    }

    private void attachTheConsent(CountyCase reviewed) {
        FileClient.of(programme, reviewed.city(), reviewed.key())
                .upload(Multipart.of("city-consent", "同意函.pdf", SampleFiles.pdf()))
                .is(201);
    }

    private static void explain(CountyCase reviewed, String account, String step) {
        reviewed.step(account, step, Map.of("decision", "approve", "comment", "产业特色突出，同意。"));
    }

    private static List<String> problems(CountyCase reviewed, String account, String step) {
        return told(reviewed.submit(account, step, APPROVE).is(400).json().get("problems"));
    }

    private static List<String> told(JsonNode problems) {
        return problems.valueStream()
                .map(problem -> problem.get("field").asText() + " "
                        + problem.get("code").asText())
                .toList();
    }
}
