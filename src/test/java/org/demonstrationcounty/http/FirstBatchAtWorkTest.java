package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Visitors of the demonstration do the work that waits for them, and the cases go on. Each test uses a county of its
 * own.
 */
@RunningFirstBatch
@OnH2Alone("Its steps are taken on PostgreSQL by other tests.")
class FirstBatchAtWorkTest {

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void reachTheProgramme() {
        programme = new Programme(port);
    }

    @Test
    void theCityApprovesAndTheBureauHasTheCase() {
        CountyCase yanhu = programme.caseOf("140802", 2021);

        yanhu.step("city-140800", "city-review", Map.of("decision", "approve", "comment", "同意上报"));

        assertThat(yanhu.open("bureau", "bureau-review")).hasSize(1);
    }

    @Test
    void theBureauScoresTheLastClaimAndReviewsTheRound() {
        CountyCase qingxu = programme.caseOf("140121", 2021);

        qingxu.step("bureau", "score-claim", Map.of("points", 1, "comment", "证据充分"))
                .step("bureau-2", "review-assessment", Map.of("decision", "confirm", "grade", "GOOD"));

        assertThat(qingxu.stage()).isEqualTo("CREATION");
        assertThat(programme
                        .as("county-140121")
                        .get("/api/rankings/2021")
                        .is(200)
                        .body())
                .contains("清徐县");
    }

    @Test
    void theCountyConfirmsItsFigures() {
        CountyCase county = programme.caseOf("140921", 2021);

        county.step("county-140921", "confirm-figures", Map.of("decision", "confirm"));

        assertThat(county.open("bureau", "score-claim")).hasSize(1);
    }

    @Test
    void aCountyAppliesFor2022OnceItsCaseOf2021IsWithdrawn() {
        CountyCase anew = programme.caseOf("140471", 2022);
        anew.apply().is(400);

        programme
                .as("county-140471")
                .post("/api/cases/140471-2021/withdrawal", Map.of("reason", "重新申报"))
                .is(200);

        anew.apply().is(200);
        assertThat(anew.open("county-140471", "prepare-application")).hasSize(1);
    }
}
