package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demonstrationcounty.database.EmbeddedPostgresServer;
import org.demonstrationcounty.database.OnPostgresAlone;
import org.junit.jupiter.api.BeforeEach;

/**
 * Saves one database with {@code pg_dump} and {@code pg_restore}, if they are installed and not older than the server.
 */
@OnPostgresAlone("Only PostgreSQL is dumped with its own program.")
class DumpOnPostgresTest extends BackupTest {

    private static final int SERVER = 17;

    private Map<String, Object> database;

    @BeforeEach
    void newDatabase() {
        assumeTrue(
                isInstalled("pg_dump") && isInstalled("pg_restore"), "pg_dump " + SERVER + " or later is on the path");
        database = EmbeddedPostgresServer.newDatabase();
    }

    @Override
    Map<String, Object> database() {
        return database;
    }

    @Override
    Map<String, List<String>> backUp() throws Exception {
        Map<String, List<String>> backedUp = contents();
        run("pg_dump", "--format=custom", "--file=" + dump());
        return backedUp;
    }

    @Override
    void destroyAndRestore() throws Exception {
        database = EmbeddedPostgresServer.newDatabase();
        run("pg_restore", "--exit-on-error", dump());
    }

    private String dump() {
        return directory.resolve("county.dump").toString();
    }

    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        String url = ((String) database.get("spring.datasource.url")).replaceFirst("^jdbc:", "");
        List<String> command = new ArrayList<>(List.of(tool, "--dbname=" + url));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor()).as(tool).isZero();
    }

    private static boolean isInstalled(String tool) {
        try {
            Process version = new ProcessBuilder(tool, "--version").start();
            String told = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher major = Pattern.compile("\\) (\\d+)").matcher(told);
            return major.find() && Integer.parseInt(major.group(1)) >= SERVER;
        } catch (IOException notThere) {
            return false;
        }
    }
}
