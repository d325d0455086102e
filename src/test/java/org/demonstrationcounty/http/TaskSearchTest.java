package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search box of Tasklist takes people's words, on the demonstration's own cases. */
@RunningFirstBatch
@OnBothDatabases
class TaskSearchTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default/filter";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"定襄, 答复问题 · 定襄县", "dingxiang, 答复问题 · 定襄县", "忻州, 答复问题 · 定襄县", "Answer to, 答复问题 · 定襄县", "评定, 评定加分 · 清徐县"})
    void aTaskIsFoundByItsCountyCityOrStep(String text, String task) throws Exception {
        assertThat(found("bureau", text)).singleElement().asString().startsWith(task);
    }

    @ParameterizedTest
    @CsvSource({"第一年考核", "first assessment", "2021"})
    void everythingThatMatchesIsFound(String text) throws Exception {
        assertThat(found("bureau", text)).hasSize(2);
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() throws Exception {
        assertThat(found("county-140522", "定襄")).isEmpty();
        assertThat(found("bureau", "没有这个县")).isEmpty();
    }

    private List<String> found(String account, String text) throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        assertThat(visit.logIn(account, Client.PASSWORD).statusCode()).isEqualTo(200);
        String list = Answer.of(visit.get(ENGINE + "?name=" + URLEncoder.encode("本单位待办", StandardCharsets.UTF_8)))
                .is(200)
                .each("id")
                .get(0);
        return Answer.of(visit.postJson(ENGINE + "/" + list + "/list", "{\"nameLike\": \"%" + text + "%\"}"))
                .is(200)
                .each("name");
    }
}
