package org.demonstrationcounty.round;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks rounds. Whoever judges a round or changes its figures locks its case, then its data year, until the
 * transaction ends. Whoever changes a figure of all rounds of a year locks all their cases in the order of their
 * keys, then the year. Because all keep this order, there is no deadlock.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoundLocks {

    private final CaseFiles files;
    private final RoundRepository rounds;
    private final EntityManager entities;
    private final JdbcClient database;

    RoundLocks(CaseFiles files, RoundRepository rounds, EntityManager entities, JdbcClient database) {
        this.files = files;
        this.rounds = rounds;
        this.entities = entities;
        this.database = database;
    }

    /**
     * Locks a round. What is read from then on does not change. If the round has not been opened, only its case is
     * locked.
     */
    public Optional<RoundRow> hold(CaseKey caseKey, int round) {
        files.hold(caseKey);
        Optional<RoundRow> held = rounds.findByCaseKeyAndRound(caseKey.text(), round);
        held.ifPresent(row -> {
            entities.flush();
            entities.refresh(row);
            holdYear(row.dataYear());
        });
        return held;
    }

    /** Locks every round of a data year. */
    public void holdAllOf(int dataYear) {
        rounds.casesOf(dataYear).stream().map(CaseKey::new).sorted().forEach(files::hold);
        holdYear(dataYear);
    }

    private void holdYear(int dataYear) {
        database.sql("select data_year from data_year where data_year = :year for update")
                .param("year", dataYear)
                .query(Integer.class)
                .optional();
    }
}
