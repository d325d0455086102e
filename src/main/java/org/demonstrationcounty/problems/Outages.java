package org.demonstrationcounty.problems;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what fails around the server, and passes by itself or by an administrator's hand, from what is wrong within it. */
public final class Outages {

    private static final String CONNECTION_CLASS = "08";

    /** PostgreSQL: shut down, crashed, starting, no connection left, connections not allowed. */
    private static final Set<String> NOT_SERVING = Set.of("57P01", "57P02", "57P03", "53300", "55000");

    /** H2: connection broken, database closed, and closed while it was in use. */
    private static final Set<Integer> CLOSED_IN_H2 = Set.of(90067, 90098, 90121);

    /** What the connection pool says of a connection that it has thrown away; it gives no state. */
    private static final String THROWN_AWAY = "Connection is closed";

    /** Somebody else held what was asked for longer than one may wait, as PostgreSQL and H2 put it. */
    private static final String WAITED_IN_POSTGRES = "55P03";

    private static final int WAITED_IN_H2 = 50200;

    private static final String DISK_FULL_IN_POSTGRES = "53100";

    /** As Linux, macOS and Windows put it. */
    private static final Set<String> DISK_FULL_ON_FILES =
            Set.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private Outages() {}

    /** The answer to a request that met an outage, a 503; empty where the fault is another one. */
    public static Optional<RefusedException> behind(Throwable fault) {
        return code(fault).map(code -> {
            RefusedException outage = RefusedException.of(Kind.UNAVAILABLE, code);
            outage.initCause(fault);
            return outage;
        });
    }

    /** Whether somebody else held what was asked for longer than one may wait. */
    public static boolean isWaitOver(Throwable fault) {
        return causes(fault).anyMatch(Outages::hasWaited);
    }

    private static Optional<String> code(Throwable fault) {
        if (causes(fault).anyMatch(Outages::isDiskFull)) {
            return Optional.of("server.disk-full");
        }
        if (isWaitOver(fault)) {
            return Optional.of("server.busy");
        }
        return causes(fault).anyMatch(Outages::isConnectionLost)
                ? Optional.of("server.database-unavailable")
                : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isDiskFull(Throwable cause) {
        return cause instanceof SQLException sql && DISK_FULL_IN_POSTGRES.equals(sql.getSQLState())
                || cause instanceof IOException file
                        && file.getMessage() != null
                        && DISK_FULL_ON_FILES.stream().anyMatch(file.getMessage()::contains);
    }

    private static boolean hasWaited(Throwable cause) {
        return cause instanceof SQLException sql
                && (WAITED_IN_POSTGRES.equals(sql.getSQLState()) || sql.getErrorCode() == WAITED_IN_H2);
    }

    private static boolean isConnectionLost(Throwable cause) {
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLRecoverableException
                || state.startsWith(CONNECTION_CLASS)
                || NOT_SERVING.contains(state)
                || CLOSED_IN_H2.contains(sql.getErrorCode())
                || state.isEmpty() && THROWN_AWAY.equals(sql.getMessage());
    }
}
