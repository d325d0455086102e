package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an account can be called, and what its owner is called. */
@RunningProgramme
@OnBothDatabases
class AccountsTest {

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void reach() {
        programme = new Programme(port);
    }

    @Test
    void anAccountCanBeWrittenAsPeopleWriteTheirs() {
        create("zhang.san_1@gov", "三", "张").is(204);

        assertThat(programme.as("zhang.san_1@gov").get("/api/me").is(200).at("/name"))
                .isEqualTo("张三");
        programme
                .as("admin")
                .put("/engine-rest/group/bureau/members/zhang.san_1@gov", null)
                .is(204);
        assertThat(programme.as("zhang.san_1@gov").get("/api/me").is(200).at("/groups/0/id"))
                .isEqualTo("bureau");
        programme
                .as("admin")
                .send("DELETE", "/engine-rest/user/zhang.san_1@gov", null)
                .is(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "zhang san", ".zhang", "zhang.", "zhang..san", "zhang/san", "*", "zhang\nsan"})
    void anotherIsRefusedInChineseAndToldWhatIsAllowed(String account) {
        Answer refused = create(account, "三", "张").is(400);

        assertThat(refused.at("/message")).contains("账号只能用英文字母、数字", "zhang.san");
    }

    @Test
    void whoMayOpenNoAccountIsToldThatFirst() {
        programme
                .as("bureau")
                .post("/engine-rest/user/create", account("张三", "三", "张"))
                .is(403);
    }

    private Answer create(String id, String given, String family) {
        return programme.as("admin").post("/engine-rest/user/create", account(id, given, family));
    }

    private static Map<String, Object> account(String id, String given, String family) {
        return Map.of(
                "profile",
                Map.of("id", id, "firstName", given, "lastName", family),
                "credentials",
                Map.of("password", Client.PASSWORD));
    }
}
