package org.demonstrationcounty.round;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

/** {@link RoundOfCase} in the database. Spring Data finds it by its name. Outside a transaction there is no session. */
@Transactional(readOnly = true)
class RoundOfCaseImpl implements RoundOfCase {

    private final EntityManager entities;

    RoundOfCaseImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<RoundRow> findByCaseKeyAndRound(String caseKey, int round) {
        return entities.unwrap(Session.class)
                .byNaturalId(RoundRow.class)
                .using("caseKey", caseKey)
                .using("round", round)
                .loadOptional();
    }
}
