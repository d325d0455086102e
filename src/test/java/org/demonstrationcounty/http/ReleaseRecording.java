package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.demonstrationcounty.casefile.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the database of this release, with counties at every stage. Later releases open it. {@code ./release} runs
 * this; alone: {@code ./mvnw test -Dtest=ReleaseRecording -Drecord.release=0.2.0}.
 */
class ReleaseRecording {

    private static final String DATABASE = "jdbc:h2:mem:release;DB_CLOSE_DELAY=-1";

    @Test
    @EnabledIfSystemProperty(named = "record.release", matches = "\\S+")
    void aDatabaseOfThisRelease() throws Exception {
        try (Instance application =
                new Instance("demo", Map.of("spring.datasource.url", DATABASE, "demo.scenario", "empty"))) {
            new EveryStage(application).tell();
            isComplete(application.programme());
        }
        String file = "src/test/resources/releases/" + System.getProperty("record.release") + ".sql.gz";
        try (Connection database = DriverManager.getConnection(DATABASE, "sa", "");
                var statement = database.createStatement()) {
            statement.execute("script to '" + file + "' compression gzip");
        }
    }

    /** A stage or a step that a release adds must not be missing in its database. */
    private static void isComplete(Programme programme) throws IOException {
        assertThat(programme
                        .as("admin")
                        .get("/api/cases?size=200")
                        .is(200)
                        .json()
                        .get("items")
                        .findValuesAsText("stage"))
                .contains(Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new));
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            assertThat(programme
                            .as("admin")
                            .get("/engine-rest/task?maxResults=500")
                            .is(200)
                            .each("taskDefinitionKey"))
                    .containsAll(forms.map(form -> form.getFileName().toString())
                            .filter(name -> name.endsWith(".html") && !name.startsWith("start-"))
                            .map(name -> name.replace(".html", ""))
                            .toList());
        }
    }
}
