package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A session notices at its next request what has changed. It ends if its account is gone or has another password, and
 * it has no group any more that its account has lost.
 */
@RunningProgramme
@Rule("P10")
@OnH2Alone("Sessions are kept in memory; AccountsTest changes accounts on both databases.")
class SessionEndsTest {

    private static final String CLERK = "clerk";
    private static final String ENGINE = "/camunda/api/engine/engine/default";

    /** The interfaces that a session opens, each with an address that every account may read. */
    private static final List<String> DOORS = List.of(ENGINE + "/task", "/api/me", "/v3/api-docs");

    /** Who changes the account. This node learns of another node's change only from the database. */
    enum By {
        ADMINISTRATOR {
            @Override
            void leave(SessionEndsTest test, String group) {
                test.admin()
                        .send("DELETE", "/engine-rest/group/" + group + "/members/" + CLERK, null)
                        .is(204);
            }

            @Override
            void change(SessionEndsTest test, String password) {
                test.admin()
                        .put(
                                "/engine-rest/user/" + CLERK + "/credentials",
                                Map.of("password", password, "authenticatedUserPassword", Client.PASSWORD))
                        .is(204);
            }

            @Override
            void delete(SessionEndsTest test) {
                test.admin().send("DELETE", "/engine-rest/user/" + CLERK, null).is(204);
            }
        },
        ANOTHER_NODE {
            @Override
            void leave(SessionEndsTest test, String group) {
                test.database.update(
                        "delete from ACT_ID_MEMBERSHIP where USER_ID_ = ? and GROUP_ID_ = ?", CLERK, group);
            }

            @Override
            void change(SessionEndsTest test, String password) {
                test.database.update(
                        """
                        update ACT_ID_USER set
                            PWD_ = (select PWD_ from ACT_ID_USER where ID_ = 'bureau'),
                            SALT_ = (select SALT_ from ACT_ID_USER where ID_ = 'bureau')
                        where ID_ = ?""",
                        CLERK);
            }

            @Override
            void delete(SessionEndsTest test) {
                test.database.update("delete from ACT_ID_MEMBERSHIP where USER_ID_ = ?", CLERK);
                test.database.update("delete from ACT_RU_AUTHORIZATION where USER_ID_ = ?", CLERK);
                test.database.update("delete from ACT_ID_USER where ID_ = ?", CLERK);
            }
        };

        abstract void leave(SessionEndsTest test, String group);

        abstract void change(SessionEndsTest test, String password);

        abstract void delete(SessionEndsTest test);
    }

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private Programme programme;
    private CountyCase reviewed;

    @BeforeAll
    void aCaseWaitsForTheBureau() {
        programme = new Programme(port);
        reviewed = programme.caseOf("140522", 2021).toBureauReview();
    }

    @BeforeEach
    void aClerkOfTheBureau() {
        admin().send("DELETE", "/engine-rest/user/" + CLERK, null).is(204);
        create();
        join("bureau");
    }

    @ParameterizedTest
    @EnumSource
    void anAccountThatLeftTheBureauDoesNoneOfItsSteps(By by) throws Exception {
        WebappVisit session = session();
        String task = reviewed.task("bureau", "bureau-review");
        String form = ENGINE + "/task/" + task + "/submit-form";
        String approval = Client.json(Client.variables(Map.of("decision", "approve")));
        assertThat(session.get("/api/steps/" + task).statusCode()).isEqualTo(200);
        assertThat(session.postJson(ENGINE + "/task/" + task + "/claim", Client.json(Map.of("userId", CLERK)))
                        .statusCode())
                .isEqualTo(204);

        by.leave(this, "bureau");

        assertThat(session.postJson(form, approval).statusCode()).isEqualTo(403);
        assertThat(session.get("/api/steps/" + task).statusCode()).isEqualTo(404);
        assertThat(session.get(ENGINE + "/task").body()).isEqualTo("[]");
        assertThat(programme.as(CLERK).get("/engine-rest/task").is(200).json()).isEmpty();
        assertThat(Answer.of(session.get("/api/me")).is(200).json().get("groups"))
                .isEmpty();
        assertThat(reviewed.stage()).isEqualTo("BUREAU_REVIEW");

        join("bureau");
        assertThat(session.get("/api/steps/" + task).statusCode()).isEqualTo(200);
        admin().send("DELETE", "/engine-rest/user/" + CLERK, null).is(204);
        programme
                .as("bureau")
                .post("/engine-rest/task/" + task + "/unclaim", Map.of())
                .is(204);
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedAccountHasNoSession(By by) throws Exception {
        WebappVisit session = session();

        by.delete(this);

        assertEnded(session);
    }

    @ParameterizedTest
    @EnumSource
    void aNewPasswordEndsTheSessionsOfTheOldOne(By by) throws Exception {
        WebappVisit session = session();

        by.change(this, Client.PASSWORD + "-new");

        assertEnded(session);
    }

    @Test
    void settingTheSamePasswordAgainEndsTheSessionsToo() throws Exception {
        WebappVisit session = session();

        By.ADMINISTRATOR.change(this, Client.PASSWORD);

        assertEnded(session);
        assertThat(session().get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountThatIsCreatedAgainDoesNotTakeOverTheOldSession() throws Exception {
        WebappVisit session = session();

        By.ADMINISTRATOR.delete(this);
        create();

        assertEnded(session);
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorLosesTheirRightsWithTheGroup(By by) throws Exception {
        String cockpit = "/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count";
        WebappVisit session = session();
        assertThat(session.get(cockpit).statusCode()).isEqualTo(403);

        join("camunda-admin");
        assertThat(session.get(cockpit).statusCode()).isEqualTo(200);

        by.leave(this, "camunda-admin");
        assertThat(session.get(cockpit).statusCode()).isEqualTo(403);
        assertThat(session.postJson(ENGINE + "/user/create", "{\"profile\":{\"id\":\"own\"}}")
                        .statusCode())
                .isEqualTo(403);
    }

    private void assertEnded(WebappVisit session) throws IOException, InterruptedException {
        for (String door : DOORS) {
            assertThat(session.get(door).statusCode()).as(door).isEqualTo(401);
        }
        assertThat(session.postJson(ENGINE + "/task/count", "{}").statusCode()).isEqualTo(401);
        assertThat(session.postJson("/api/evaluations", "{}").statusCode()).isEqualTo(401);
    }

    private WebappVisit session() throws IOException, InterruptedException {
        WebappVisit session = new WebappVisit(programme.base());
        assertThat(session.logIn(CLERK, Client.PASSWORD).statusCode()).isEqualTo(200);
        for (String door : DOORS) {
            assertThat(session.get(door).statusCode()).as(door).isEqualTo(200);
        }
        return session;
    }

    private void create() {
        admin().post(
                        "/engine-rest/user/create",
                        Map.of(
                                "profile", Map.of("id", CLERK, "firstName", "办", "lastName", "经"),
                                "credentials", Map.of("password", Client.PASSWORD)))
                .is(204);
    }

    private void join(String group) {
        admin().put("/engine-rest/group/" + group + "/members/" + CLERK, null).is(204);
    }

    private Client admin() {
        return programme.as("admin");
    }
}
