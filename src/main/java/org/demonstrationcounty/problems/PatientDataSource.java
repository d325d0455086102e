package org.demonstrationcounty.problems;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells a busy database from one that is gone. As long as others get connections of the pool, a request stays in line.
 * If nobody gets one for the time that the pool waits, the request is told.
 */
class PatientDataSource extends DelegatingDataSource {

    private final long longest;
    private final AtomicLong handedOut = new AtomicLong();

    /** @param longest after this time a request is told even though others get connections */
    PatientDataSource(DataSource pool, Duration longest) {
        super(pool);
        this.longest = longest.toNanos();
    }

    /** @throws SQLTransientConnectionException if there is none */
    @Override
    public Connection getConnection() throws SQLException {
        long begun = System.nanoTime();
        while (true) {
            long before = handedOut.get();
            try {
                Connection connection = super.getConnection();
                handedOut.incrementAndGet();
                return connection;
            } catch (SQLTransientConnectionException none) {
                if (handedOut.get() == before || System.nanoTime() - begun >= longest) {
                    throw none;
                }
            }
        }
    }
}
