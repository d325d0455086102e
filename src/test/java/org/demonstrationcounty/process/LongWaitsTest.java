package org.demonstrationcounty.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.demonstrationcounty.Rule;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A request that waits too long for a lock gets a 503 with Retry-After at every interface. */
@WholeApplication
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:long-waits",
            "spring.datasource.hikari.connection-init-sql=SET LOCK_TIMEOUT = 500"
        })
@ExtendWith(WalkBegins.class)
@DirtiesContext
@OnBothDatabases
class LongWaitsTest {

    @Test
    @Rule("R1")
    void aWaitForALockEndsWithA503AndNothingIsStored(CaseWalk walk) {
        walk.reaches(Stage.ROUND_1);
        walk.comesToReview(Figures.allMet(1));
        var withdrawal = Paused.in(PausePoints.TELLING, () -> walk.withdraws(walk.county));

        assertThat(walk.attaches(walk.county)).isEqualTo(503);
        MockHttpServletResponse refused = walk.withdrawal(walk.county);
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("10");
        assertThat(walk.suppliesProvincialGrowth(2021, "9")).isEqualTo(503);
        assertThat(walk.answered(() -> walk.confirmsRound("EXCELLENT"))).isEqualTo(503);

        assertThat(withdrawal.goesOn()).isEqualTo(200);
        assertThat(walk.stored("decision", "step")).doesNotContain("review-assessment");
        assertThat(walk.stored("document", "name")).isEmpty();
    }
}
