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
 * Who judges a round, or changes what it is judged by, holds its case and then its data year, until the transaction ends. Who changes
 * what all rounds of a year are judged by holds all their cases, by key, and then the year. As all keep to this order, nobody waits
 * for somebody who waits for them.
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

    /** Holds a round: what is read from now on stays as it is. Where it has not been opened, its case is held. */
    public Optional<RoundRow> hold(CaseKey caseKey, int round) {
        files.hold(caseKey);
        Optional<RoundRow> held = rounds.findByCaseKeyAndRound(caseKey.text(), round);
        held.ifPresent(row -> {
            entities.refresh(row);
            holdYear(row.dataYear());
        });
        return held;
    }

    /** Holds every round of a data year. */
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
