package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demonstrationcounty.document.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database is backed up as {@code docs/operations.md} says, destroyed and restored. Every row is as it was, and the
 * cases go on to their ends.
 */
abstract class BackupTest {

    private static final String BUREAU = "bureau";
    private static final String A_DAY_IN_ROUND_1 = "2022-01-04T00:00:00+08:00";

    @TempDir
    Path directory;

    private Instance application;
    private Programme programme;

    /** The settings with which an application uses the database. */
    abstract Map<String, Object> database();

    /**
     * Makes a backup while people work.
     *
     * @return the content of the database at that moment
     */
    abstract Map<String, List<String>> backUp() throws Exception;

    /** Destroys the database and restores it from the backup. */
    abstract void destroyAndRestore() throws Exception;

    @AfterEach
    void stop() {
        if (application != null) {
            stopTheProgramme();
        }
        stopTheDatabase();
    }

    void stopTheDatabase() {}

    @Test
    void everyRowIsRestoredAndCasesGoOnToTheirEnds() throws Exception {
        startTheProgramme();
        aRoundIsAboutToBeConfirmedAndANoticeStands();
        Map<String, List<String>> backedUp = backUp();
        bothCasesGoAnotherWay();
        stopTheProgramme();

        destroyAndRestore();

        assertThat(contents()).isEqualTo(backedUp);
        startTheProgramme();
        theRoundFailsAndItsCaseEnds();
        programme.turnClockTo("2022-01-12T00:00:00+08:00");
        underNotice().reaches("CONSENT");
        assertThat(programme
                        .as(BUREAU)
                        .get("/api/cases/" + inRound().key() + "/documents/1")
                        .is(200)
                        .body())
                .startsWith("%PDF");
    }

    final void startTheProgramme() {
        Map<String, Object> settings = new TreeMap<>(database());
        settings.put("demo.scenario", "empty");
        application = new Instance("demo", settings);
        programme = application.programme();
    }

    final void stopTheProgramme() {
        application.close();
    }

    final Map<String, List<String>> contents() {
        Map<String, Object> settings = database();
        return new Tables(new JdbcTemplate(new DriverManagerDataSource(
                        (String) settings.get("spring.datasource.url"),
                        (String) settings.get("spring.datasource.username"),
                        (String) settings.get("spring.datasource.password"))))
                .contents();
    }

    /** Attaches one file after the other, in a thread of its own. */
    final void attachAFile() {
        FileClient.of(programme, BUREAU, underNotice().key())
                .upload(Multipart.of("other", "方案.pdf", SampleFiles.pdf()))
                .is(201);
    }

    private CountyCase inRound() {
        return programme.caseOf("140522", 2021);
    }

    private CountyCase underNotice() {
        return programme.caseOf("140921", 2021);
    }

    private void aRoundIsAboutToBeConfirmedAndANoticeStands() {
        inRound().toNotice().step(BUREAU, "publish-notice", Map.of("publishOn", "2021-03-02"));
        underNotice().toNotice();
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        inRound().fromConsentToCreation("2021-03-09");
        FileClient.of(programme, BUREAU, inRound().key())
                .upload(Multipart.of("other", "方案.pdf", SampleFiles.pdf()))
                .is(201);
        programme.turnClockTo(A_DAY_IN_ROUND_1);
        underNotice().step(BUREAU, "publish-notice", Map.of("publishOn", "2022-01-04"));
        inRound().reaches("ROUND_1").supplyFigures(1, 1, 1).report(List.of());
    }

    private void bothCasesGoAnotherWay() {
        for (CountyCase each : List.of(inRound(), underNotice())) {
            programme
                    .as(each.county())
                    .post("/api/cases/" + each.key() + "/withdrawal", Map.of("reason", "条件不成熟"))
                    .is(200);
            each.reaches("WITHDRAWN");
        }
    }

    private void theRoundFailsAndItsCaseEnds() {
        inRound().confirmFigures();
        programme.referTo(2021, 7.9).is(200);
        inRound()
                .step(BUREAU, "review-assessment", Map.of("decision", "confirm", "grade", "FAIL"))
                .step(BUREAU, "decide-failed-round", Map.of("decision", "end", "comment", "终止创建。"))
                .reaches("ENDED");
    }
}
