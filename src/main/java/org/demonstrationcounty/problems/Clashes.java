package org.demonstrationcounty.problems;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Recognises a clash: two users, or a user and a timer, changed the same thing at once. The second may try again. A
 * clash is no fault of the server.
 */
public final class Clashes {

    /** SQL states of PostgreSQL and H2 for a key that another transaction has just inserted or deleted. */
    private static final Set<String> FASTER_COLLEAGUE = Set.of("23505", "23503", "23506");

    private Clashes() {}

    public static boolean isBehind(Throwable fault) {
        return fault instanceof OptimisticLockingException
                || fault instanceof ConcurrencyFailureException
                        && Outages.behind(fault).isEmpty()
                || fault instanceof DataIntegrityViolationException
                        && NestedExceptionUtils.getMostSpecificCause(fault) instanceof SQLException database
                        && FASTER_COLLEAGUE.contains(String.valueOf(database.getSQLState()));
    }
}
