package org.demonstrationcounty.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demonstration without cases, before anybody has turned its clock. */
@RunningProgramme
@OnH2Alone("Time is the machine's.")
class EmptyScenarioTest {

    @Autowired
    ProgrammeClock clock;

    @Autowired
    RepositoryService repository;

    @Test
    void theScenarioOpensBeforeTheFirstDeadlineAndTimeRunsOn() {
        Instant shown = clock.instant();
        assertThat(shown).isBetween(Instant.parse("2021-03-01T01:00:00Z"), Instant.parse("2021-03-01T01:10:00Z"));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2021, 3, 1));
        await().until(() -> clock.instant().isAfter(shown));
        assertThat(repository.createDeploymentQuery().list())
                .allSatisfy(deployment -> assertThat(deployment.getDeploymentTime())
                        .isAfter("2021-03-01T00:00:00Z")
                        .isBefore("2021-03-02T00:00:00Z"));
    }
}
