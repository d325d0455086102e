package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.EngineCall.Opening;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Only the county, its city and those who run the programme see a county's case. */
@RunningProgramme
@OnH2Alone("HostileProgramsTest looks for other counties' cases on both databases.")
class IsolationTest {

    private static final List<String> FOREIGNERS = List.of("county-140921", "city-140900");

    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";

    /** Calls that show a running case to users who may see it. */
    private static final List<String> TELLING = List.of(
            "GET /process-instance",
            "GET /process-instance/{id}",
            "GET /history/process-instance",
            "GET /history/activity-instance",
            "GET /history/variable-instance",
            "GET /variable-instance");

    @LocalServerPort
    int port;

    private Programme programme;
    private CountyCase yangcheng;
    private CountyCase dingxiang;
    private Surroundings inYangcheng;
    private final Map<String, WebappVisit> visits = new HashMap<>();

    /** 阳城 is in its first round, with an evaluation that waits for review; 定襄 waits for its city. */
    @BeforeAll
    void twoCountiesHaveCases() {
        programme = new Programme(port);
        yangcheng = programme.caseOf("140522", 2021).toNotice();
        dingxiang = programme.caseOf("140921", 2021).toCityReview();
        yangcheng.step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        yangcheng.fromConsentToCreation("2021-07-14");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        yangcheng.reaches("ROUND_1");
        inYangcheng = Surroundings.of(
                programme, yangcheng, "county-140522", yangcheng.task("county-140522", "submit-annual-report"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readingCalls")
    void theEngineShowsOthersNothing(EngineCall call) {
        for (String account : FOREIGNERS) {
            Answer answer = call.by(programme.as(account), inYangcheng);

            assertThat(answer.status())
                    .as("%s by %s: %s", call, account, answer.body())
                    .isLessThan(500);
            if (answer.status() < 400) {
                assertThat(answer.body())
                        .as("%s by %s", call, account)
                        .doesNotContain(inYangcheng.traces().toList());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readingCalls")
    void noCallIsAFaultForThoseWhoMayMakeIt(EngineCall call) {
        for (String account : List.of("county-140522", "statistics", "admin")) {
            Answer answer = call.by(programme.as(account), inYangcheng);

            assertThat(answer.status())
                    .as("%s by %s: %s", call, account, answer.body())
                    .isLessThan(500);
            if (account.equals("admin")) {
                assertThat(answer.status()).as(answer.body()).isNotEqualTo(403);
            }
        }
    }

    /** Shows that there is something to see. Without that the other tests would prove nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"county-140522", "city-140500", "bureau", "government", "admin"})
    void thoseWhoMaySeeTheCaseSeeIt(String account) {
        List<String> showing = EngineCall.all().stream()
                .filter(call -> TELLING.contains(call.name()))
                .filter(call -> {
                    String shown =
                            call.by(programme.as(account), inYangcheng).is(200).body();
                    return inYangcheng.traces().anyMatch(shown::contains);
                })
                .map(EngineCall::name)
                .toList();

        assertThat(showing).containsExactlyInAnyOrderElementsOf(TELLING);
    }

    @ParameterizedTest
    @CsvSource({
        "county-140522, 140522-2021",
        "city-140500, 140522-2021",
        "county-140921, 140921-2021",
        "city-140900, 140921-2021"
    })
    void everyListAndCountContainsOnlyTheReadersOwnCase(String account, String caseKey) {
        Client client = programme.as(account);
        Answer cases = client.get("/api/cases").is(200);
        assertThat(cases.json().get("items").valueStream().map(item -> item.get("caseKey")
                        .asText()))
                .containsExactly(caseKey);
        assertThat(cases.at("/total")).isEqualTo("1");
        for (String things : List.of("/process-instance", "/history/process-instance")) {
            Answer instances = client.get("/engine-rest" + things).is(200);
            assertThat(instances.each("businessKey")).isNotEmpty().containsOnly(caseKey);
            assertThat(client.get("/engine-rest" + things + "/count").at("/count"))
                    .isEqualTo(String.valueOf(instances.json().size()));
        }
        for (String task : client.get("/engine-rest/task").is(200).each("processInstanceId")) {
            assertThat(client.get("/engine-rest/process-instance/" + task)
                            .is(200)
                            .at("/businessKey"))
                    .isEqualTo(caseKey);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"statistics", "industry", "finance"})
    void aDepartmentSeesItsTasksAndNoCase(String department) {
        Client client = programme.as(department);
        Answer tasks = client.get("/engine-rest/task").is(200);
        assertThat(tasks.each("taskDefinitionKey")).containsExactly("supply-figures");
        assertThat(client.get("/engine-rest/task/count").at("/count")).isEqualTo("1");
        assertThat(client.get("/api/steps/" + tasks.at("/0/id")).is(200).at("/variables/department"))
                .isEqualTo(department);
        String others = yangcheng.open("admin", "supply-figures").stream()
                .filter(task -> !task.equals(tasks.at("/0/id")))
                .findFirst()
                .orElseThrow();
        client.get("/api/steps/" + others).is(404);
        client.get("/engine-rest/task/" + others).is(404);
        assertThat(client.get("/engine-rest/process-instance").is(200).json()).isEmpty();
        assertThat(client.get("/engine-rest/history/process-instance").is(200).json())
                .isEmpty();
        assertThat(client.get("/api/cases").is(200).at("/total")).isEqualTo("0");
        client.get("/api/cases/140522-2021").is(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-140921", "city-140900", "statistics"})
    void ourOwnCallsShowOthersNothing(String account) {
        Client client = programme.as(account);
        client.get("/api/cases/140522-2021").is(404);
        client.get("/api/cases/140522-2021/assessments").is(404);
        client.get("/api/cases/140522-2021/assessments/1").is(404);
        client.get("/api/steps/" + inYangcheng.get("task")).is(404);
        client.post("/api/cases/140522-2021/withdrawal", Map.of("reason", "x")).is(404);
        client.post("/api/cases/140522-2021/objections", Map.of()).is(404);
        assertThat(client.get("/api/cases?city=140500").is(200).at("/total")).isEqualTo("0");
        assertThat(client.get("/api/cases/filters").is(200).body()).doesNotContain("140500", "ROUND_1");
        assertThat(client.get("/api/cases?year=2021&stage=ROUND_1").is(200).at("/total"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau", "government", "admin"})
    void thoseWhoRunTheProgrammeSeeEveryCase(String account) {
        Client client = programme.as(account);
        assertThat(client.get("/api/cases").is(200).at("/total")).isEqualTo("2");
        assertThat(client.get("/api/cases?city=140500").at("/items/0/caseKey")).isEqualTo("140522-2021");
        assertThat(client.get("/engine-rest/process-instance").each("businessKey"))
                .contains("140522-2021", "140921-2021");
        client.get("/api/cases/140921-2021").is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-140921", "city-140900"})
    void theWebApplicationsShowOthersNothing(String account) throws Exception {
        WebappVisit visit = visit(account);
        for (EngineCall call : readingCalls().toList()) {
            Answer answer = call.by(visit, inYangcheng);

            if (answer.status() < 400) {
                assertThat(answer.body())
                        .as("%s by %s", call, account)
                        .doesNotContain(inYangcheng.traces().toList());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "county-140522, 1",
        "county-140921, 0",
        "city-140500, 0",
        "city-140900, 1",
        "finance, 1",
        "bureau, 0",
        "government, 0"
    })
    void theFilterOfTasklistCountsOnlyTheReadersTasks(String account, int own) throws Exception {
        WebappVisit visit = visit(account);
        Answer filters = webapp(visit, "GET", "/camunda/api/engine/engine/default/filter");
        assertThat(filters.each("name")).contains("本单位待办");
        String filter = "/camunda/api/engine/engine/default/filter/"
                + StreamSupport.stream(filters.json().spliterator(), false)
                        .filter(list -> list.get("name").asText().equals("本单位待办"))
                        .findFirst()
                        .orElseThrow()
                        .get("id")
                        .asText();

        assertThat(webapp(visit, "GET", filter + "/count").at("/count")).isEqualTo(String.valueOf(own));
        assertThat(webapp(visit, "POST", filter + "/count").at("/count")).isEqualTo(String.valueOf(own));
        assertThat(webapp(visit, "GET", filter + "/list").is(200).json()).hasSize(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /process-instance",
                "POST /process-instance",
                "GET /process-instance/count",
                "POST /process-instance/count",
                "GET /process-instance/{id}/called-process-instances",
                "POST /process-instance/{id}/called-process-instances",
                "GET /process-definition/statistics",
                "GET /process-definition/statistics-count",
                "GET /process-definition/{id}/called-process-definitions",
                "GET /incident",
                "GET /incident/count"
            })
    void onlyAdministratorsGetAnswersToCockpitsQueries(String call) throws Exception {
        String method = call.split(" ")[0];
        String path = COCKPIT + inYangcheng.fillAddress(call.split(" ")[1]);
        for (String account : List.of(
                "county-140522", "county-140921", "city-140500", "city-140900", "finance", "bureau", "government")) {
            assertThat(webapp(visit(account), method, path).status())
                    .as("%s by %s", call, account)
                    .isEqualTo(403);
        }
        webapp(visit("admin"), method, path).is(200);
        assertThat(webapp(new WebappVisit(programme.base()), method, path).status())
                .isEqualTo(401);
    }

    private static Answer webapp(WebappVisit visit, String method, String path) throws Exception {
        return Answer.of(visit.send(method, path, "application/json", method.equals("GET") ? null : "{}", true));
    }

    private WebappVisit visit(String account) throws Exception {
        if (!visits.containsKey(account)) {
            WebappVisit visit = new WebappVisit(programme.base());
            assertThat(visit.logIn(account, Client.PASSWORD).statusCode()).isEqualTo(200);
            visits.put(account, visit);
        }
        return visits.get(account);
    }

    @Test
    void onlyTheCountyWithdrawsItsCase() {
        for (String account : List.of("city-140500", "bureau", "government", "admin")) {
            programme
                    .as(account)
                    .post("/api/cases/140522-2021/withdrawal", Map.of("reason", "x"))
                    .is(403);
        }
        assertThat(yangcheng.stage()).isEqualTo("ROUND_1");
    }

    static Stream<EngineCall> readingCalls() {
        return EngineCall.all().stream().filter(IsolationTest::isReading);
    }

    private static boolean isReading(EngineCall call) {
        return call.opening() == Opening.READ;
    }
}
