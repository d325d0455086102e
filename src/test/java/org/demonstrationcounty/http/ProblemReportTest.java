package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A county reports a problem and gets an answer. Other counties see neither. */
@RunningProgramme
@Rule("R20")
@OnBothDatabases
class ProblemReportTest {

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase qingxu;

    @BeforeAll
    void openTwoCases() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toDraft();
        qingxu = programme.caseOf("140121", 2021).toCityReview();
    }

    @Test
    void theBureauAnswersAndTheCountyReads() {
        String instance = report("county-140522", "口径问题").is(200).at("/id");
        assertThat(programme
                        .as("bureau")
                        .get("/engine-rest/process-instance/" + instance)
                        .is(200)
                        .at("/businessKey"))
                .isEqualTo("140522-2021");

        JsonNode asked = view("bureau", task("bureau", instance, "answer-report"));
        assertThat(asked.at("/case/countyName").asText()).isEqualTo("阳城县");
        assertThat(asked.at("/problem/subject").asText()).isEqualTo("口径问题");
        assertThat(asked.at("/problem/content").asText()).isEqualTo("新增规上企业是否含规下转规上？");
        assertThat(asked.at("/problem/reportedBy").asText()).isNotBlank();
        assertThat(asked.at("/problem/reportedAt").asText()).startsWith("2021-03-01T");
        assertThat(asked.at("/problem").has("answer")).isFalse();

        submit("bureau", instance, "answer-report", Map.of("answer", "以统计部门认定为准。"))
                .is(204);

        JsonNode answered = view("county-140522", task("county-140522", instance, "read-answer"));
        assertThat(answered.at("/problem/subject").asText()).isEqualTo("口径问题");
        assertThat(answered.at("/problem/answer").asText()).isEqualTo("以统计部门认定为准。");
        assertThat(answered.at("/problem/answeredBy").asText()).isNotBlank();
        assertThat(answered.at("/problem/answeredAt").asText()).startsWith("2021-03-01T");

        submit("county-140522", instance, "read-answer", Map.of()).is(204);

        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/history/process-instance/" + instance)
                        .is(200)
                        .at("/state"))
                .isEqualTo("COMPLETED");
    }

    @Test
    void anotherCountyNeitherSeesNorDoesAnythingOfIt() {
        String instance = report("county-140522", "仅供省局").is(200).at("/id");
        String toAnswer = task("bureau", instance, "answer-report");
        for (String stranger : List.of("county-140121", "city-140100", "statistics")) {
            assertThat(tasks(stranger, instance)).isEmpty();
            assertThat(programme
                            .as(stranger)
                            .get("/engine-rest/process-instance/" + instance)
                            .status())
                    .isEqualTo(404);
            assertThat(programme
                            .as(stranger)
                            .get("/engine-rest/history/process-instance?processInstanceId=" + instance)
                            .is(200)
                            .json())
                    .isEmpty();
            assertThat(programme.as(stranger).get("/api/steps/" + toAnswer).status())
                    .isEqualTo(404);
            assertThat(complete(stranger, toAnswer, Map.of("answer", "冒名")).status())
                    .isIn(403, 404);
        }
        assertThat(complete("county-140522", toAnswer, Map.of("answer", "自答")).status())
                .isIn(403, 404);
        assertThat(complete("admin", toAnswer, Map.of("answer", "代答")).status()).isEqualTo(403);

        submit("bureau", instance, "answer-report", Map.of("answer", "知悉。")).is(204);
        String toRead = task("county-140522", instance, "read-answer");
        for (String other : List.of("county-140121", "city-140500", "bureau", "admin")) {
            assertThat(complete(other, toRead, Map.of()).status()).as(other).isIn(403, 404);
        }
        submit("county-140522", instance, "read-answer", Map.of()).is(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bureau", "government", "admin", "city-140500", "statistics", "county-140121", "county-140921"})
    void onlyTheCountyOfTheCaseReports(String account) {
        long before = instances();

        Answer refused = report(account, "140522-2021", Map.of("subject", "a", "content", "b", "nonsense", 1));

        assertThat(refused.status()).isIn(403, 404);
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void theAnswerDoesNotShowWhetherAnotherCountyHasACase() {
        for (String key : List.of("140121-2021", "140921-2021", "999999-2021")) {
            assertThat(report("county-140522", key, Map.of("subject", "a", "content", "b"))
                            .is(403)
                            .at("/message"))
                    .doesNotContain(key);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("caseKey", with("caseKey", null)),
                arguments("caseKey", with("caseKey", "140522-2020")),
                arguments("caseKey", with("caseKey", "140522")),
                arguments("caseKey", with("caseKey", "-")),
                arguments("caseKey", with("caseKey", 140522)),
                arguments("caseKey", with("caseKey", "1".repeat(31))),
                arguments("subject", with("subject", null)),
                arguments("subject", with("subject", "  ")),
                arguments("subject", with("subject", "题".repeat(201))),
                arguments("subject", with("subject", List.of("题"))),
                arguments("subject", with("subject", "a\u0000b")),
                arguments("content", with("content", null)),
                arguments("content", with("content", "文".repeat(20_001))),
                arguments("content", with("content", true)),
                arguments("answer", with("answer", "自问自答")),
                arguments("businessKey", with("businessKey", "140121-2021")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyMistakeIsNamedAndNoProcessBegins(String field, Map<String, Object> fields) {
        long before = instances();

        Answer refused = start("county-140522", fields).is(400);

        assertThat(refused.at("/message")).contains(field + ": ");
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        Answer refused = start("county-140522", Map.of("caseKey", "140522-2020", "unknown", 1))
                .is(400);

        assertThat(refused.at("/message")).contains("caseKey: ", "subject: ", "content: ", "unknown: ");
    }

    @Test
    void anAnswerMustBeAText() {
        String instance = report("county-140522", "待答复").is(200).at("/id");
        for (Map<String, Object> fields : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("answer", " "),
                Map.of("answer", 1),
                Map.of("answer", "答".repeat(20_001)),
                Map.of("answer", "好", "decision", "approve"))) {
            submit("bureau", instance, "answer-report", fields).is(400);
        }
        submit("bureau", instance, "answer-report", Map.of("answer", "答".repeat(20_000)))
                .is(204);
        submit("county-140522", instance, "read-answer", Map.of("comment", "谢谢"))
                .is(400);
        assertThat(tasks("county-140522", instance)).hasSize(1);
    }

    @Test
    void severalCanBeOpenAtAnyStageUntilTheCaseHasEnded() {
        CountyCase pinglu = programme.caseOf("140802", 2021).toDraft();
        String first = reportOn(pinglu, "一").is(200).at("/id");
        pinglu.step("county-140802", "prepare-application", CountyCase.application())
                .reaches("CITY_REVIEW");
        String second = reportOn(pinglu, "二").is(200).at("/id");
        assertThat(first).isNotEqualTo(second);

        programme
                .as("county-140802")
                .post("/api/cases/140802-2021/withdrawal", Map.of("reason", "条件不成熟"))
                .is(200);
        assertThat(reportOn(pinglu, "三").is(400).at("/message")).contains("caseKey: ");

        submit("bureau", first, "answer-report", Map.of("answer", "已撤回，仍予答复。")).is(204);
        submit("county-140802", first, "read-answer", Map.of()).is(204);
        assertThat(view("bureau", task("bureau", second, "answer-report"))
                        .at("/case/stage")
                        .asText())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void theFormOffersTheCountysOwnRunningCases() {
        assertThat(cases("county-140522").findValuesAsText("key")).containsExactly("140522-2021");
        assertThat(cases("county-140522").at("/0/name").asText()).isEqualTo("阳城县 2021");
        assertThat(cases("county-140471")).isEmpty();
        assertThat(cases("bureau")).isEmpty();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> fields =
                new LinkedHashMap<>(Map.of("caseKey", "140522-2021", "subject", "口径问题", "content", "新增规上企业是否含规下转规上？"));
        fields.put(field, value);
        return fields;
    }

    private Answer report(String account, String subject) {
        return start(account, with("subject", subject));
    }

    private Answer reportOn(CountyCase file, String subject) {
        return report(file.county(), file.key(), Map.of("subject", subject, "content", "内容"));
    }

    private Answer report(String account, String caseKey, Map<String, Object> rest) {
        Map<String, Object> fields = new HashMap<>(rest);
        fields.put("caseKey", caseKey);
        return start(account, fields);
    }

    private Answer start(String account, Map<String, Object> fields) {
        Map<String, Object> body = new LinkedHashMap<>(Client.variables(fields));
        body.put("businessKey", "140121-2021");
        return programme.as(account).post("/engine-rest/process-definition/key/problem-report/submit-form", body);
    }

    private long instances() {
        return programme
                .as("admin")
                .get("/engine-rest/history/process-instance/count?processDefinitionKey=problem-report")
                .is(200)
                .json()
                .get("count")
                .asLong();
    }

    private List<String> tasks(String account, String instance) {
        return programme
                .as(account)
                .get("/engine-rest/task?processInstanceId=" + instance)
                .is(200)
                .each("id");
    }

    private String task(String account, String instance, String step) {
        List<String> open = programme
                .as(account)
                .get("/engine-rest/task?processInstanceId=" + instance + "&taskDefinitionKey=" + step)
                .is(200)
                .each("id");
        assertThat(open).as(step + " for " + account).hasSize(1);
        return open.get(0);
    }

    private Answer submit(String account, String instance, String step, Map<String, Object> fields) {
        return programme
                .as(account)
                .post("/engine-rest/task/" + task(account, instance, step) + "/submit-form", Client.variables(fields));
    }

    private Answer complete(String account, String task, Map<String, Object> fields) {
        return programme.as(account).post("/engine-rest/task/" + task + "/complete", Client.variables(fields));
    }

    private JsonNode view(String account, String task) {
        return programme.as(account).get("/api/steps/" + task).is(200).json().get("view");
    }

    private JsonNode cases(String account) {
        String process = programme
                .as(account)
                .get("/engine-rest/process-definition/key/problem-report")
                .is(200)
                .at("/id");
        return programme
                .as(account)
                .get("/api/starts/" + process)
                .is(200)
                .json()
                .at("/view/cases");
    }
}
