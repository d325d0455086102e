package org.demonstrationcounty.http;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.database.OnH2Alone;
import org.h2.tools.RunScript;
import org.h2.tools.Script;

/** The programme is stopped for the backup, because nobody else may open the file of a running one. */
@OnH2Alone("BackupOnPostgresTest is its other half.")
class BackupOnH2Test extends BackupTest {

    @Override
    Map<String, Object> database() {
        return Map.of(
                "spring.datasource.url", url(),
                "spring.datasource.username", "sa",
                "spring.datasource.password", "");
    }

    @Override
    Map<String, List<String>> backUp() throws Exception {
        stopTheProgramme();
        Script.main("-url", url(), "-user", "sa", "-script", script());
        Map<String, List<String>> backedUp = contents();
        startTheProgramme();
        return backedUp;
    }

    @Override
    void destroyAndRestore() throws Exception {
        try (var files = Files.newDirectoryStream(directory, "demonstration-county.*")) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        RunScript.main("-url", url(), "-user", "sa", "-script", script());
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("demonstration-county") + ";MAX_COMPACT_TIME=0";
    }

    private String script() {
        return directory.resolve("county.sql").toString();
    }
}
