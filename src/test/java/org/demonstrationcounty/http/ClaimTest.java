package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two officials of one office want the same task. */
@RunningProgramme
@OnBothDatabases
class ClaimTest {

    private static final String COLLEAGUE = "colleague";

    @LocalServerPort
    int port;

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
    void nobodyIsAFaultWhateverTheyTryWithIt() {
        for (String action : new String[] {"claim", "unclaim", "assignee", "delegate", "resolve", "complete"}) {
            for (String account : new String[] {COLLEAGUE, "bureau", "admin"}) {
                for (Object body : new Object[] {Map.of(), Map.of("userId", "nobody-known"), Map.of("userId", "")}) {
                    if (!(action.equals("unclaim") && account.equals(COLLEAGUE))) {
                        Answer answer = programme.as(account).post("/engine-rest/task/" + task + "/" + action, body);
                        assertThat(answer.status())
                                .as("%s by %s with %s: %s", action, account, body, answer.body())
                                .isNotEqualTo(500);
                    }
                }
            }
        }
    }

    private Answer claim(String door, String account) {
        return programme.as(account).post(door + "/task/" + task + "/claim", Map.of("userId", account));
    }
}
