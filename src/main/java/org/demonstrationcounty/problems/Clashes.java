package org.demonstrationcounty.problems;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** Tells two who did the same at once, the second of whom may go again, from what is wrong within the server. */
public final class Clashes {

    /** A key that somebody has just used, and one that somebody has just taken away, as PostgreSQL and H2 put it. */
    private static final Set<String> FASTER_COLLEAGUE = Set.of("23505", "23503", "23506");

    private Clashes() {}

    public static boolean isBehind(Throwable fault) {
        return fault instanceof ConcurrencyFailureException
                        && Outages.behind(fault).isEmpty()
                || fault instanceof DataIntegrityViolationException
                        && NestedExceptionUtils.getMostSpecificCause(fault) instanceof SQLException database
                        && FASTER_COLLEAGUE.contains(String.valueOf(database.getSQLState()));
    }
}
