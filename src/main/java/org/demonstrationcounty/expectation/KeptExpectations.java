package org.demonstrationcounty.expectation;

import java.time.ZoneOffset;
import java.util.Optional;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.input.StrictJson;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What counties expect, one row for each case and data year. A writer who has not seen the latest row is refused. */
@Component
class KeptExpectations {

    /** @param revision from 1, one more with each saving; 0 for nothing */
    record Kept(Expected expected, int revision) {

        static final Kept NOTHING = new Kept(Expected.NOTHING, 0);
    }

    private static final String UPDATE =
            """
            update county_expectation
            set content = :content, revision = revision + 1, saved_by = :user, saved_at = :now
            where case_key = :caseKey and data_year = :year and revision = :revision""";

    private static final String INSERT =
            """
            insert into county_expectation (case_key, data_year, content, revision, saved_by, saved_at)
            values (:caseKey, :year, :content, :revision + 1, :user, :now)""";

    private final JdbcClient database;
    private final ProgrammeClock clock;

    KeptExpectations(JdbcClient database, ProgrammeClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Kept of(CaseKey caseKey, int dataYear) {
        Optional<Kept> kept = database.sql(
                        "select content, revision from county_expectation where case_key = :caseKey and data_year = :year")
                .param("caseKey", caseKey.text())
                .param("year", dataYear)
                .query((row, number) -> new Kept(
                        Expected.of(StrictJson.parse(row.getString("content")).orElseThrow()), row.getInt("revision")))
                .optional();
        return kept.orElse(Kept.NOTHING);
    }

    /**
     * @param revision the revision that the writer has seen, 0 for none
     * @throws RefusedException conflict, if it is not the latest
     */
    @Transactional
    void keep(CaseKey caseKey, int dataYear, Expected expected, int revision, String user) {
        if (revision == 0) {
            insert(caseKey, dataYear, expected, user);
        } else if (write(UPDATE, caseKey, dataYear, expected, revision, user) == 0) {
            throw RefusedException.conflict("expectation.stale");
        }
    }

    private void insert(CaseKey caseKey, int dataYear, Expected expected, String user) {
        try {
            write(INSERT, caseKey, dataYear, expected, 0, user);
        } catch (DuplicateKeyException colleagueWasFaster) {
            throw RefusedException.conflict("expectation.stale");
        }
    }

    private int write(String statement, CaseKey caseKey, int dataYear, Expected expected, int revision, String user) {
        return database.sql(statement)
                .param("caseKey", caseKey.text())
                .param("year", dataYear)
                .param("content", expected.json().toString())
                .param("revision", revision)
                .param("user", user)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
