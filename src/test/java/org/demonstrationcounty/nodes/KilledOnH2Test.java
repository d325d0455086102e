package org.demonstrationcounty.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** On the shipped H2 database, an answered request is stored even if the process is killed at once. */
@OnH2Alone("It is the file of H2 that has to survive.")
class KilledOnH2Test {

    private static final int ANSWERED = 20;

    @TempDir
    Path folder;

    @Test
    void committedRowsSurviveAKill() throws IOException, InterruptedException, SQLException {
        String database = shippedDatabase().replace("./data", folder.toString());
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        database)
                .inheritIO()
                .start();

        assertThat(writer.waitFor()).isEqualTo(Writer.KILLED);
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from answered")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(ANSWERED);
        }
    }

    private static String shippedDatabase() throws IOException {
        return new YamlPropertySourceLoader()
                .load("shipped", new ClassPathResource("application.yaml"))
                .get(0)
                .getProperty("spring.datasource.url")
                .toString();
    }

    /** A process that ends right after its last commit. */
    static final class Writer {

        static final int KILLED = 9;

        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            Connection connection = DriverManager.getConnection(arguments[0], "sa", "");
            connection.createStatement().execute("create table answered (number integer)");
            for (int number = 0; number < ANSWERED; number++) {
                connection.createStatement().execute("insert into answered values (" + number + ")");
            }
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
