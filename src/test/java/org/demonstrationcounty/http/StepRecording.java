package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

/**
 * Draws into {@code docs/step.md} what happens when a city approves an application: {@code ./mvnw test
 * -Dtest=StepRecording}.
 */
@RunningProgramme
class StepRecording {

    private static final Path FILE = Path.of("docs", "step.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    @LocalServerPort
    int port;

    @Autowired
    CallsBehindStatements calls;

    @Test
    void aCityApprovesAnApplication() throws IOException {
        Programme programme = new Programme(port);
        approve(programme.caseOf("140121", 2021).toCityReview());

        CountyCase drawn = programme.caseOf("140522", 2021).toCityReview();
        calls.forget();
        approve(drawn);

        String page = Files.readString(FILE);
        String sequence = calls.sequence();
        assertThat(sequence).contains("Steps.perform");
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(FILE, page.substring(0, begin) + sequence + page.substring(page.indexOf(END, begin)));
    }

    /** Looks everything up before the recording begins, and approves. */
    private void approve(CountyCase walked) {
        String task = walked.task(walked.city(), "city-review");
        Client city = new Programme(port).as(walked.city());
        calls.forget();
        city.post("/engine-rest/task/" + task + "/submit-form", Client.variables(Map.of("decision", "approve")))
                .is(204);
    }

    @TestConfiguration
    static class Recording {

        @Bean
        static CallsBehindStatements calls() {
            return new CallsBehindStatements();
        }
    }
}
