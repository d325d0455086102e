package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two administrators open or change one account at once. The first succeeds, the second is told to look again. */
@TwoAtOnce
@OnBothDatabases
@Rule("P10")
class AccountInterleavingsTest {

    private static final Person ANOTHER = new Person("root-2", ADMINISTRATOR.group());

    private static final String ACCOUNTS = "/api/accounts";
    private static final String NEW =
            """
            {"account": "%s", "family": "王", "given": "五", "offices": ["county-140522"],
            "password": "A-password-for-tests-1"}""";

    @Autowired
    Office office;

    @Autowired
    LocksOfTheDatabase locks;

    /** The first adds an office, and the second, who has not seen that, gives the account another name. */
    @Test
    void ifTwoChangeAnAccountAtOnceTheFirstSucceeds() {
        assertThat(opened("wang.wu").getStatus()).isEqualTo(201);
        String read = revision("wang.wu");

        var first = Paused.in(
                PausePoints.ACTING,
                () -> sent(ADMINISTRATOR, HttpMethod.PUT, "/wang.wu", named("五", "county-140522\", \"bureau", read)));
        var second = Paused.behind(
                locks, () -> sent(ANOTHER, HttpMethod.PUT, "/wang.wu", named("六", "county-140522", read)));
        assertThat(second.waits()).isTrue();

        assertThat(first.goesOn().getStatus()).isEqualTo(200);
        isTold(second.goesOn(), "request.clash");
        assertThat(office.shown(ANOTHER, ACCOUNTS + "/wang.wu").<List<String>>read("$.offices[*].id"))
                .containsExactlyInAnyOrder("county-140522", "bureau");
        isTold(
                sent(ANOTHER, HttpMethod.PUT, "/wang.wu", named("六", "county-140522", read)),
                "account.changed-meanwhile");
        assertThat(sent(ANOTHER, HttpMethod.PUT, "/wang.wu", named("六", "county-140522", revision("wang.wu")))
                        .getStatus())
                .isEqualTo(200);
    }

    /** The second has found no account of this name when the first opens it. */
    @Test
    void ifTwoOpenAnAccountAtOnceTheFirstSucceeds() {
        var second = Paused.in(
                PausePoints.LOOKING,
                () -> sent(
                        ANOTHER, HttpMethod.POST, "", NEW.formatted("zheng.jiu").replace("五", "六")));

        assertThat(opened("zheng.jiu").getStatus()).isEqualTo(201);

        isTold(second.goesOn(), "account.exists");
        assertThat(office.shown(ANOTHER, ACCOUNTS + "/zheng.jiu").<String>read("$.name"))
                .isEqualTo("王五");
    }

    private MockHttpServletResponse opened(String account) {
        return sent(ADMINISTRATOR, HttpMethod.POST, "", NEW.formatted(account));
    }

    private String revision(String account) {
        return office.shown(ADMINISTRATOR, ACCOUNTS + "/" + account).read("$.revision");
    }

    private MockHttpServletResponse sent(Person by, HttpMethod method, String account, String json) {
        return office.sent(by, method, ACCOUNTS + account, json);
    }

    private static String named(String given, String offices, String revision) {
        return """
                {"family": "王", "given": "%s", "offices": ["%s"], "revision": "%s"}"""
                .formatted(given, offices, revision);
    }

    private static void isTold(MockHttpServletResponse answer, String code) {
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"" + code + "\"");
    }
}
