package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two accounts of a county keep for the first time what it expects. One of them succeeds, the other is told. */
@TwoAtOnce
@OnBothDatabases
@Rule("P14")
class ExpectationInterleavingsTest {

    @Autowired
    Office office;

    private CaseWalk walk;
    private Person colleague;

    @BeforeEach
    void theFirstRoundIsToCome(CaseWalk walk) {
        this.walk = walk.reaches(Stage.CREATION);
        this.colleague = new Person("clerk-2", walk.county.group());
        office.shown(colleague, address());
    }

    private String address() {
        return "/api/cases/" + walk.key() + "/expectations";
    }

    private Supplier<MockHttpServletResponse> keeping(Person person, int figure) {
        return () -> office.sent(
                person,
                HttpMethod.PUT,
                address(),
                """
                {"dataYear": 2021, "revision": 0, "figures": {"technologySmes": [%d]}}"""
                        .formatted(figure));
    }

    private static void isTold(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"expectation.stale\"");
    }

    private void assertKept(int figure) {
        assertThat(walk.rows("select revision from county_expectation where case_key = ?"))
                .containsExactly("1");
        assertThat(office.shown(colleague, address())
                        .<List<Integer>>read("$.indicators[?(@.code == 'technologySmes')].quarters[0]"))
                .containsExactly(figure);
    }

    @Test
    void whoHasReadNothingAndComesLaterIsTold() {
        var slow = Paused.in(PausePoints.EVALUATING, keeping(walk.county, 11));
        assertThat(keeping(colleague, 22).get().getStatus()).isEqualTo(200);

        isTold(slow.goesOn());
        assertKept(22);
    }
}
