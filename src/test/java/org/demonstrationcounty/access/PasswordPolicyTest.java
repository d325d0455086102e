package org.demonstrationcounty.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.login.BehindAProxy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Outside the demonstration weak passwords are refused, whoever sets them and at every interface. */
@BehindAProxy
@OnH2Alone("A password is judged before it is stored.")
class PasswordPolicyTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    private WebappVisit admin;

    @BeforeEach
    void theAdministratorIsLoggedIn() throws Exception {
        identity.deleteUser("zhang-san");
        admin = visit("admin", BehindAProxy.ADMINISTRATORS_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Short-1",
                "no-capital-letter-1",
                "NO-SMALL-LETTER-1",
                "No-digit-anywhere",
                "NoSpecialCharacter1",
                "Zhang-San-12345",
                "Li-四-的密码-2026"
            })
    void aWeakPasswordOpensNoAccount(String password) throws Exception {
        HttpResponse<String> refused = open(password);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("密码不符合要求：至少 10 个字符");
        assertThat(identity.createUserQuery().userId("zhang-san").count()).isZero();
    }

    @Test
    void aWeakPasswordOpensNoAccountOnThePageOfAccountsEither() throws Exception {
        HttpResponse<String> refused = admin.postJson(
                "/api/accounts",
                """
                {"account": "zhang-san", "family": "李", "given": "四", "offices": ["bureau"], "password": "weak"}""");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("password.weak").contains("\"password\"");
        assertThat(identity.createUserQuery().userId("zhang-san").count()).isZero();
    }

    @Test
    void aGoodPasswordIsAcceptedAndOnlyAGoodOneReplacesIt() throws Exception {
        assertThat(open("Demonstration-1").statusCode()).isEqualTo(204);
        WebappVisit clerk = visit("zhang-san", "Demonstration-1");

        assertThat(change(clerk, "zhang-san", "Demonstration-1", "weak").statusCode())
                .isEqualTo(400);
        assertThat(identity.checkPassword("zhang-san", "Demonstration-1")).isTrue();
        assertThat(change(clerk, "zhang-san", "Demonstration-1", "Demonstration-2")
                        .statusCode())
                .isEqualTo(204);
        assertThat(identity.checkPassword("zhang-san", "Demonstration-2")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"weak", "Demonstration-1"})
    void theRightIsCheckedBeforeThePassword(String password) throws Exception {
        open("Demonstration-1");
        WebappVisit clerk = visit("zhang-san", "Demonstration-1");

        assertThat(clerk.postJson(
                                ENGINE + "/user/create",
                                """
                        {"profile": {"id": "another"}, "credentials": {"password": "%s"}}"""
                                        .formatted(password))
                        .statusCode())
                .isEqualTo(403);
        assertThat(change(clerk, "admin", "Demonstration-1", password).statusCode())
                .isIn(403, 404);
    }

    @Test
    void thePageChecksThePolicyBeforehand() throws Exception {
        HttpResponse<String> policy = admin.get(ENGINE + "/identity/password-policy");

        assertThat(policy.statusCode()).isEqualTo(200);
        assertThat(policy.body())
                .contains(
                        "PASSWORD_POLICY_USER_DATA",
                        "PASSWORD_POLICY_LENGTH",
                        "PASSWORD_POLICY_LOWERCASE",
                        "PASSWORD_POLICY_UPPERCASE",
                        "PASSWORD_POLICY_DIGIT",
                        "PASSWORD_POLICY_SPECIAL");
    }

    private HttpResponse<String> open(String password) throws Exception {
        return admin.postJson(
                ENGINE + "/user/create",
                """
                {"profile": {"id": "zhang-san", "firstName": "四", "lastName": "李"},
                 "credentials": {"password": "%s"}}"""
                        .formatted(password));
    }

    private static HttpResponse<String> change(WebappVisit visit, String account, String own, String password)
            throws Exception {
        return visit.putJson(
                ENGINE + "/user/" + account + "/credentials",
                """
                {"password": "%s", "authenticatedUserPassword": "%s"}""".formatted(password, own));
    }

    private WebappVisit visit(String account, String password) throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        assertThat(visit.logIn(account, password).statusCode()).isEqualTo(200);
        return visit;
    }
}
