package org.demonstrationcounty.problems;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognises an outage: something around the server failed, such as the database or the disk. It ends by itself or when
 * an administrator acts. An outage is no fault of the server.
 */
public final class Outages {

    private static final String CONNECTION_CLASS = "08";

    /** SQL states of PostgreSQL: shutting down, crashed, starting, no connection left, connections not allowed. */
    private static final Set<String> NOT_SERVING = Set.of("57P01", "57P02", "57P03", "53300", "55000");

    /** Error codes of H2: connection broken, database closed, database closed while in use. */
    private static final Set<Integer> CLOSED_IN_H2 = Set.of(90067, 90098, 90121);

    /** The message of the connection pool for a connection that it has discarded. It has no SQL state. */
    private static final String THROWN_AWAY = "Connection is closed";

    /** SQL states of PostgreSQL and H2 for a lock that another transaction held too long. */
    private static final String WAITED_IN_POSTGRES = "55P03";

    private static final int WAITED_IN_H2 = 50200;

    private static final String DISK_FULL_IN_POSTGRES = "53100";

    /** Messages for a full disk on Linux, macOS and Windows. */
    private static final Set<String> DISK_FULL_ON_FILES =
            Set.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private Outages() {}

    /** The refusal (503) for a request that met an outage. Empty if the fault is no outage. */
    public static Optional<RefusedException> behind(Throwable fault) {
        return code(fault).map(code -> {
            RefusedException outage = RefusedException.of(Kind.UNAVAILABLE, code);
            outage.initCause(fault);
            return outage;
        });
    }

    /** Whether the request waited too long for a lock of another transaction. */
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
