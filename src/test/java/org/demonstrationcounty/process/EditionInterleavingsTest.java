package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demonstrationcounty.process.Person.ADMINISTRATOR;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.PolicyFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two administrators deploy an edition of the same name. Both have passed the checks when the first one deploys. */
@TwoAtOnce
@OnBothDatabases
@Rule({"R21", "P15"})
class EditionInterleavingsTest {

    private static final Person ANOTHER = new Person("root-2", Groups.ADMINISTRATORS);

    @Autowired
    Office office;

    @Test
    void ofTwoEditionsOfOneNameTheSecondIsRefused() {
        PolicyFiles tables = PolicyFiles.shipped().edition("2091-two", 2091);
        Map<String, byte[]> other = PolicyFiles.shipped()
                .edition("2091-two", 2091)
                .withCell("pass-line", 1, 2, "28")
                .files();
        var slow = Paused.in(PausePoints.DEPLOYING, deploying(ADMINISTRATOR, tables.files()));
        assertThat(deploying(ANOTHER, other).get().getStatus()).isEqualTo(200);

        MockHttpServletResponse refused = slow.goesOn();

        assertThat(refused.getStatus()).isEqualTo(400);
        String body = new String(refused.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<String>>read(body, "$.errors[*].code")).containsExactly("policy.edition-differs");
        assertThat(deployments("edition-2091-two")).isEqualTo(1);
    }

    @Test
    void theSameEditionIsDeployedOnce() {
        Map<String, byte[]> tables =
                PolicyFiles.shipped().edition("2091-one", 2091).files();
        var slow = Paused.in(PausePoints.DEPLOYING, deploying(ADMINISTRATOR, tables));
        assertThat(deploying(ANOTHER, tables).get().getStatus()).isEqualTo(200);

        assertThat(slow.goesOn().getStatus()).isEqualTo(200);
        assertThat(deployments("edition-2091-one")).isEqualTo(1);
    }

    private Supplier<MockHttpServletResponse> deploying(Person person, Map<String, byte[]> tables) {
        return () -> office.sendsTables(person, "/api/editions", tables);
    }

    private Integer deployments(String name) {
        return office.tables.queryForObject(
                "select count(*) from ACT_RE_DEPLOYMENT where NAME_ = ?", Integer.class, name);
    }
}
