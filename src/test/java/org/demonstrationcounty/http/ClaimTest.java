package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two officials of one office want the same task. */
@RunningProgramme
@OnBothDatabases
class ClaimTest {

    private static final String COLLEAGUE = "colleague";
    private static final String WEBAPPS = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;
    private String task;

    @BeforeAll
    void aCaseWaitsForTheCity() {
        programme = new Programme(port);
        Client admin = programme.as("admin");
        admin.post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile", Map.of("id", COLLEAGUE, "firstName", "某", "lastName", "王"),
                                "credentials", Map.of("password", Client.PASSWORD)))
                .is(204);
        CountyCase theCase = programme.caseOf("140522", 2021).toCityReview();
        admin.put("/engine-rest/group/" + theCase.city() + "/members/" + COLLEAGUE, null)
                .is(204);
        task = theCase.task(theCase.city(), "city-review");
        claim("/engine-rest", theCase.city()).is(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aSecondClaimIsAConflict(String language) {
        Answer answer = programme
                .as(COLLEAGUE)
                .with("Accept-Language", language)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", COLLEAGUE))
                .is(409);

        assertThat(answer.at("/type")).isEqualTo("RefusedException");
        assertThat(answer.at("/message"))
                .isEqualTo(language.equals("en") ? "A colleague has already claimed this task." : "该任务已由同事认领。");
    }

    @Test
    void claimingOnesOwnTaskOnceMoreChangesNothing() {
        claim("/engine-rest", "city-140500").is(204);
    }

    @Test
    void noActionOnAClaimedTaskIsAFaultOfTheServer() {
        programme.openAccountOf("140581");
        CountyCase other = programme.caseOf("140581", 2021).toCityReview();
        String claimed = other.task(other.city(), "city-review");
        programme
                .as(other.city())
                .post("/engine-rest/task/" + claimed + "/claim", Map.of("userId", other.city()))
                .is(204);
        for (String action : new String[] {"claim", "unclaim", "assignee", "delegate", "resolve", "complete"}) {
            for (String account : new String[] {COLLEAGUE, "bureau", "admin"}) {
                for (Object body : new Object[] {Map.of(), Map.of("userId", "nobody-known"), Map.of("userId", "")}) {
                    if (!(action.equals("unclaim") && account.equals(COLLEAGUE))) {
                        Answer answer = programme.as(account).post("/engine-rest/task/" + claimed + "/" + action, body);
                        assertThat(answer.status())
                                .as("%s by %s with %s: %s", action, account, body, answer.body())
                                .isNotEqualTo(500);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", WEBAPPS})
    void aSecondClaimIsAConflictThroughEveryInterface(String door) throws Exception {
        Answer answer = at(door, COLLEAGUE, "claim", COLLEAGUE).is(409);

        assertThat(answer.at("/message")).isEqualTo("该任务已由同事认领。");
    }

    @ParameterizedTest
    @Rule("P10")
    @ValueSource(strings = {"/engine-rest", WEBAPPS})
    void nobodyClaimsForSomebodyElse(String door) throws Exception {
        CountyCase other = programme
                .caseOf(door.equals(WEBAPPS) ? "140802" : "140121", 2021)
                .toCityReview();
        String unclaimed = other.task(other.city(), "city-review");
        for (String stranger : List.of("bureau", "statistics", "city-140500", "nobody-known")) {
            Answer refused =
                    with(unclaimed, door, other.city(), "claim", stranger).is(403);

            assertThat(refused.at("/message")).contains("不能替他人认领");
            with(unclaimed, door, "admin", "claim", stranger).is(403);
            with(unclaimed, door, other.city(), "assignee", stranger).is(403);
            with(unclaimed, door, other.city(), "delegate", stranger).is(403);
        }

        assertThat(assignee(unclaimed)).isNull();
        assertThat(personalGrants(unclaimed)).isZero();
        programme.as("statistics").get("/engine-rest/task/" + unclaimed).is(404);
    }

    @Test
    @Rule("P10")
    void claimingATaskGivesNoRightThatOutlastsTheOffice() {
        CountyCase other = programme.caseOf("140921", 2021).toCityReview();
        String claimed = other.task(other.city(), "city-review");
        Client admin = programme.as("admin");
        String membership = "/engine-rest/group/" + other.city() + "/members/" + COLLEAGUE;
        admin.put(membership, null).is(204);
        Client colleague = programme.as(COLLEAGUE);
        colleague
                .post("/engine-rest/task/" + claimed + "/claim", Map.of("userId", COLLEAGUE))
                .is(204);
        colleague.get("/engine-rest/task/" + claimed).is(200);
        assertThat(personalGrants(claimed)).isZero();

        admin.send("DELETE", membership, null).is(204);

        assertNothingIsOpenTo(colleague, claimed);
        programme
                .as(other.city())
                .post("/engine-rest/task/" + claimed + "/unclaim", Map.of())
                .is(204);
        assertNothingIsOpenTo(colleague, claimed);
        other.approve(other.city(), "city-review").reaches("BUREAU_REVIEW");
    }

    private static void assertNothingIsOpenTo(Client account, String task) {
        account.get("/engine-rest/task/" + task).is(404);
        account.get("/engine-rest/task/" + task + "/form-variables").is(403);
        account.get("/api/steps/" + task).is(404);
        account.post("/engine-rest/task/" + task + "/unclaim", Map.of()).is(403);
        assertThat(account.get("/engine-rest/history/task?taskId=" + task)
                        .is(200)
                        .json())
                .isEmpty();
        assertThat(account.post(
                                "/engine-rest/task/" + task + "/submit-form",
                                Client.variables(Map.of("decision", "approve")))
                        .status())
                .isEqualTo(403);
    }

    private String assignee(String task) {
        return database.queryForObject("select ASSIGNEE_ from ACT_RU_TASK where ID_ = ?", String.class, task);
    }

    private int personalGrants(String task) {
        return database.queryForObject(
                "select count(*) from ACT_RU_AUTHORIZATION where USER_ID_ is not null and RESOURCE_ID_ = ?",
                Integer.class,
                task);
    }

    private Answer at(String door, String account, String action, String whom) throws Exception {
        return with(task, door, account, action, whom);
    }

    private Answer with(String which, String door, String account, String action, String whom) throws Exception {
        String address = door + "/task/" + which + "/" + action;
        Map<String, String> body = Map.of("userId", whom);
        if (!door.equals(WEBAPPS)) {
            return programme.as(account).post(address, body);
        }
        WebappVisit visit = new WebappVisit(programme.base());
        visit.logIn(account, Client.PASSWORD);
        return Answer.of(visit.postJson(address, Client.json(body)));
    }

    private Answer claim(String door, String account) {
        return programme.as(account).post(door + "/task/" + task + "/claim", Map.of("userId", account));
    }
}
