package org.demonstrationcounty.http;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes the database of this release, with counties at every stage. Later releases open it. {@code ./release} runs this;
 * alone: {@code ./mvnw test -Dtest=ReleaseRecording -Drecord.release=0.2.0}.
 */
class ReleaseRecording {

    private static final String DATABASE = "jdbc:h2:mem:release;DB_CLOSE_DELAY=-1";

    @Test
    @EnabledIfSystemProperty(named = "record.release", matches = "\\S+")
    void aDatabaseOfThisRelease() throws Exception {
        try (Instance application =
                new Instance("demo", Map.of("spring.datasource.url", DATABASE, "demo.scenario", "empty"))) {
            new EveryStage(application.programme()).tell();
        }
        String file = "src/test/resources/releases/" + System.getProperty("record.release") + ".sql.gz";
        try (Connection database = DriverManager.getConnection(DATABASE, "sa", "");
                var statement = database.createStatement()) {
            statement.execute("script to '" + file + "' compression gzip");
        }
    }
}
