package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Accounts: their ids, the names of their owners, and how administrators keep them. */
@RunningProgramme
@OnBothDatabases
class AccountsTest {

    private static final String WRONG =
            Base64.getEncoder().encodeToString("wu.shi:wrong".getBytes(StandardCharsets.UTF_8));

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void reach() {
        programme = new Programme(port);
    }

    @Test
    void anAccountIdMayHaveDotsAndTheLikeBetweenItsParts() {
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
    void anInvalidIdIsRefusedInChineseWithTheAllowedForm(String account) {
        Answer refused = create(account, "三", "张").is(400);

        assertThat(refused.at("/message")).contains("账号只能用英文字母、数字", "zhang.san");
    }

    @Test
    void theRightIsCheckedBeforeTheId() {
        programme
                .as("bureau")
                .post("/engine-rest/user/create", account("张三", "三", "张"))
                .is(403);
    }

    @Test
    @Rule("P10")
    void anAdministratorOpensAnAccountInItsOfficesWithOneCall() {
        Answer opened = admin().post("/api/accounts", wanted("wang.wu", "五", "王", "county-140522"))
                .is(201);

        assertThat(opened.at("/name")).isEqualTo("王五");
        assertThat(opened.at("/offices/0/name")).isEqualTo("阳城县");
        Answer me = programme.as("wang.wu").get("/api/me").is(200);
        assertThat(me.at("/name")).isEqualTo("王五");
        assertThat(me.at("/groups/0/id")).isEqualTo("county-140522");
        assertThat(found("王五")).containsExactly("wang.wu");
        assertThat(found("阳城")).contains("wang.wu", "county-140522");
        assertThat(found("yangcheng county"))
                .contains("wang.wu", "county-140522")
                .doesNotContain("bureau");
        assertThat(found("Administrators")).containsExactly("admin");
        assertThat(found("%")).isEmpty();
        Answer trail = admin().get("/api/audit?action=open-account").is(200);
        assertThat(trail.json().findValuesAsText("newValue")).contains("王五", "阳城县", "wang.wu@example.cn");
        assertThat(trail.body()).doesNotContain(Client.PASSWORD);
        assertThat(admin().post("/api/accounts", wanted("wang.wu", "五", "王", "bureau"))
                        .is(409)
                        .at("/code"))
                .isEqualTo("account.exists");
    }

    @Test
    @Rule("P10")
    void everyProblemOfAnAccountIsNamedAtOnce() {
        Answer refused = admin().post(
                        "/api/accounts",
                        Map.of(
                                "account",
                                "王六",
                                "given",
                                "六".repeat(51),
                                "email",
                                "wang",
                                "offices",
                                List.of("bureau", "no-office"),
                                "role",
                                "?"))
                .is(400);

        assertThat(problems(refused))
                .containsEntry("account", "account.id")
                .containsEntry("given", "field.length")
                .containsEntry("email", "account.email")
                .containsEntry("offices[1]", "field.unknown-code")
                .containsEntry("password", "field.missing")
                .containsEntry("role", "field.unknown")
                .hasSize(6);
    }

    @Test
    @Rule("P10")
    void anAccountThatMovesToAnotherOfficeHasOnlyItsRights() {
        admin().post("/api/accounts", wanted("zhao.liu", "六", "赵", "county-140522", "city-140500"))
                .is(201);

        admin().put(
                        "/api/accounts/zhao.liu",
                        Map.of(
                                "family",
                                "赵",
                                "given",
                                "柳",
                                "offices",
                                List.of("department-statistics"),
                                "revision",
                                revision("zhao.liu")))
                .is(200);

        Answer me = programme.as("zhao.liu").get("/api/me").is(200);
        assertThat(me.at("/name")).isEqualTo("赵柳");
        assertThat(me.json().get("groups").findValuesAsText("id")).containsExactly("department-statistics");
    }

    @Test
    @Rule("P10")
    void aLockedAccountIsRefusedAtOnceUntilItGetsANewPassword() {
        admin().post("/api/accounts", wanted("qian.qi", "七", "钱", "bureau")).is(201);
        programme.as("qian.qi").get("/api/me").is(200);

        assertThat(admin().put("/api/accounts/qian.qi", Map.of("locked", true))
                        .is(200)
                        .json()
                        .get("locked")
                        .asBoolean())
                .isTrue();

        programme.as("qian.qi").get("/api/me").is(401);
        Map<String, Object> unlocked = new HashMap<>(
                Map.of("family", "钱", "given", "七", "offices", List.of("bureau"), "revision", revision("qian.qi")));
        assertThat(problems(admin().put("/api/accounts/qian.qi", unlocked)))
                .containsExactly(Map.entry("password", "account.password-to-unlock"));
        unlocked.put("password", Client.PASSWORD);
        admin().put("/api/accounts/qian.qi", unlocked).is(200);
        programme.as("qian.qi").get("/api/me").is(200);
        assertThat(admin().get("/api/audit?action=change-account")
                        .is(200)
                        .json()
                        .findValuesAsText("fieldName"))
                .contains("停用", "设定密码");
    }

    @Test
    @Rule("P10")
    void nobodyLocksThemselvesOut() {
        assertThat(problems(admin().put("/api/accounts/admin", Map.of("locked", true))))
                .containsExactly(Map.entry("locked", "account.own-lock"));
        assertThat(problems(admin().put(
                                "/api/accounts/admin",
                                Map.of(
                                        "family",
                                        "系统",
                                        "given",
                                        "管理员",
                                        "offices",
                                        List.of("bureau"),
                                        "revision",
                                        revision("admin")))))
                .containsExactly(Map.entry("offices", "account.own-rights"));
        assertThat(admin().put("/api/accounts/nobody", Map.of("locked", true))
                        .is(404)
                        .at("/code"))
                .isEqualTo("account.unknown");
    }

    /** The engine counts failed log-ins in the account. They are no change. */
    @Test
    @Rule("P10")
    void aFormThatWasOpenedBeforeAChangeOverwritesNothing() {
        admin().post("/api/accounts", wanted("wu.shi", "十", "吴", "bureau")).is(201);
        Map<String, Object> change = new HashMap<>(Map.of("family", "吴", "given", "石", "offices", List.of("bureau")));
        assertThat(problems(admin().put("/api/accounts/wu.shi", change)))
                .containsExactly(Map.entry("revision", "field.missing"));
        change.put("revision", revision("wu.shi"));
        programme
                .as("wu.shi")
                .with("Authorization", "Basic " + WRONG)
                .get("/api/me")
                .is(401);
        admin().put("/api/accounts/wu.shi", change).is(200);

        Answer refused = admin().put("/api/accounts/wu.shi", change).is(409);

        assertThat(refused.at("/code")).isEqualTo("account.changed-meanwhile");
        assertThat(refused.at("/detail")).contains("wu.shi", "没有保存");
        assertThat(List.of(
                        changedRevision("wu.shi", Map.of("offices", List.of("bureau", "government"))),
                        changedRevision("wu.shi", Map.of("email", "wu.shi@example.cn")),
                        changedRevision("wu.shi", Map.of("password", Client.PASSWORD + "2")),
                        change.get("revision")))
                .doesNotHaveDuplicates();
        admin().put("/api/accounts/wu.shi", Map.of("locked", true)).is(200);
    }

    private String changedRevision(String account, Map<String, Object> change) {
        Map<String, Object> whole = new HashMap<>(Map.of("given", "石", "offices", List.of("bureau")));
        whole.putAll(change);
        whole.put("revision", revision(account));
        return admin().put("/api/accounts/" + account, whole).is(200).at("/revision");
    }

    private String revision(String account) {
        return admin().get("/api/accounts/" + account).is(200).at("/revision");
    }

    private List<String> found(String text) {
        return admin().get("/api/accounts?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .is(200)
                .json()
                .get("items")
                .findValuesAsText("account");
    }

    private static Map<String, String> problems(Answer refused) {
        Map<String, String> problems = new HashMap<>();
        refused.is(400)
                .json()
                .get("errors")
                .forEach(problem -> problems.put(
                        problem.get("field").asText(), problem.get("code").asText()));
        return problems;
    }

    private Client admin() {
        return programme.as("admin");
    }

    private static Map<String, Object> wanted(String account, String given, String family, String... offices) {
        return Map.of(
                "account",
                account,
                "given",
                given,
                "family",
                family,
                "email",
                account + "@example.cn",
                "offices",
                List.of(offices),
                "password",
                Client.PASSWORD);
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
