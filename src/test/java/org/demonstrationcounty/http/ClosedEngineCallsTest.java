package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.EngineCall.Opening;
import org.demonstrationcounty.term.LateWorkByHand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Only its steps move a case. {@code engine-calls.txt} says who may make which call of the engine's REST interface.
 * Here everybody else tries each call, at a task, an instance and an execution of their own, and is refused.
 */
@RunningProgramme
@Rule({"R1", "P2"})
@OnH2Alone("A closed door asks no database.")
class ClosedEngineCallsTest {

    /** An account with an open step of its own. */
    record Clerk(Client client, Surroundings at) {}

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LateWorkByHand lateWork;

    private Programme programme;
    private Tables tables;
    private List<Clerk> users;
    private WebappVisit webapps;

    /**
     * County and department are in the first round; city, bureau and government have reviews; a notice has its timer.
     */
    @BeforeAll
    void everyoneHasSomethingToDo() throws Exception {
        programme = new Programme(port);
        tables = new Tables(database, lateWork);
        CountyCase inReview = programme.caseOf("140921", 2021).toCityReview();
        CountyCase atConsent = programme.caseOf("140802", 2021).toNotice();
        CountyCase inCreation = programme.caseOf("140522", 2021).toNotice();
        CountyCase published = programme.caseOf("140471", 2021).toNotice();
        atConsent.step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        inCreation.step("bureau", "publish-notice", Map.of("publishOn", "2021-07-07"));
        published.step("bureau", "publish-notice", Map.of("publishOn", "2022-01-31"));
        CountyCase atMeeting = programme.caseOf("141081", 2021).toMeeting();
        programme.turnClockTo("2021-07-14T00:00:00+08:00");
        inCreation.fromConsentToCreation("2021-07-14");
        atConsent.reaches("CONSENT");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        inCreation.reaches("ROUND_1");

        webapps = new WebappVisit(programme.base());
        webapps.logIn("admin", Client.PASSWORD);
        users = List.of(
                clerk("county-140522", inCreation, "submit-annual-report"),
                clerk("city-140900", inReview, "city-review"),
                clerk("statistics", inCreation, "supply-figures"),
                clerk("bureau", atMeeting, "meeting"),
                clerk("government", atConsent, "government-consent"));
    }

    private Clerk clerk(String account, CountyCase theCase, String step) {
        String task = theCase.task(account, step);
        return new Clerk(programme.as(account), Surroundings.of(programme, theCase, account, task));
    }

    @Test
    void theTableListsEveryCallOfTheEngine() {
        assertThat(EngineCall.all().stream().map(EngineCall::name))
                .containsExactlyInAnyOrderElementsOf(EngineCalls.all());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedToUsers")
    void usersAreRefusedEveryClosedCall(EngineCall call) {
        assertClosed(call, users);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedToAll")
    void administratorsAreRefusedEveryClosedCall(EngineCall call) {
        assertClosed(
                call,
                users.stream()
                        .map(user -> new Clerk(programme.as("admin"), user.at()))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("closedToAllWithoutFiles")
    void usersAreRefusedEveryClosedCallOfTheWebApplicationsToo(EngineCall call) throws Exception {
        Map<String, Long> before = tables.rows();

        for (Clerk user : users) {
            Answer answer = call.by(webapps, user.at());

            assertThat(answer.status())
                    .as("%s by the web applications: %s", answer.asked(), answer.body())
                    .isIn(403, 404);
        }
        assertThat(tables.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | admin/setup/default/user/create | {\"profile\":{\"id\":\"x\"},\"credentials\":{\"password\":\"Xx-123456789\"}}",
                "POST | cockpit/plugin/base/default/process-instance | {}",
                "PUT | cockpit/plugin/base/default/process-instance/x | {}",
                "DELETE | cockpit/plugin/base/default/process-instance/x | {}",
                "POST | admin/plugin/adminPlugins/default/x | {}",
                "POST | tasklist/plugin/tasklistPlugins/default/x | {}"
            })
    void theAddressesOfTheWebApplicationsThemselvesWriteNothing(String method, String address, String body)
            throws Exception {
        Map<String, Long> before = tables.rows();

        HttpResponse<String> answer = webapps.send(method, "/camunda/api/" + address, "application/json", body, true);

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(tables.rows()).isEqualTo(before);
    }

    static Stream<EngineCall> closedToUsers() {
        return EngineCall.all().stream()
                .filter(call -> call.opening() == Opening.ADMIN || call.opening() == Opening.CLOSED);
    }

    static Stream<EngineCall> closedToAll() {
        return EngineCall.all().stream().filter(call -> call.opening() == Opening.CLOSED);
    }

    static Stream<EngineCall> closedToAllWithoutFiles() {
        return closedToAll().filter(call -> !"(file)".equals(call.body()));
    }

    private void assertClosed(EngineCall call, List<Clerk> clerks) {
        Map<String, Long> before = tables.rows();

        for (Clerk clerk : clerks) {
            Answer answer = call.by(clerk.client(), clerk.at());

            assertThat(answer.status())
                    .as("%s by %s: %s", answer.asked(), clerk.client().account(), answer.body())
                    .isIn(403, 404);
        }
        assertThat(tables.rows()).isEqualTo(before);
    }
}
