package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The settings of the demonstration let the bureau confirm a round without a word on its warnings, as other programs
 * do.
 */
@RunningProgramme
@Rule("R6")
@OnH2Alone("UnexplainedWarningsTest stores the same on both databases.")
class UnexplainedWarningsAllowedTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Test
    void aRoundIsConfirmedWithoutAnExplanationOfItsWarnings() {
        Programme programme = new Programme(port);
        StepInterfaces apis = new StepInterfaces(programme, engine);
        CountyCase yangcheng = WarnedRound.of(programme);

        confirm(apis, StepInterface.REST_SUBMIT_FORM, yangcheng, "EXCELLENT");
        programme.turnClockTo("2023-01-01T00:00:00+08:00");
        programme.referTo(2022, 7.9).is(200);
        yangcheng.reaches("ROUND_2").report(List.of()).supplyFigures(2, 1, 0).confirmFigures();
        confirm(apis, StepInterface.WEBAPP_SUBMIT_FORM, yangcheng, "FAIL");

        assertThat(yangcheng.open("bureau", "decide-failed-round")).hasSize(1);
    }

    private static void confirm(StepInterfaces apis, StepInterface api, CountyCase county, String grade) {
        String review = county.task("bureau", "review-assessment");
        apis.submit(api, "bureau", review, Map.of("decision", "confirm", "grade", grade), null)
                .is(204);
    }
}
