package org.demonstrationcounty.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;

class PatientDataSourceTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Pool pool = new Pool();
    private final PatientDataSource patient = new PatientDataSource(pool, LONG);

    @Test
    void whoeverIsPassedOverByOthersStaysInLine() throws SQLException {
        pool.served = patient;
        pool.othersFirst = 3;

        assertThat(patient.getConnection()).isSameAs(pool.connection);
        assertThat(pool.refused).isEqualTo(3);
    }

    @Test
    void whereNobodyGetsOneTheFirstRefusalIsTold() {
        pool.gone = true;

        assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(patient::getConnection);

        assertThat(pool.refused).isEqualTo(1);
    }

    @Test
    void afterItsTimeARequestIsToldAlthoughOthersGetSome() {
        PatientDataSource hasNoTime = new PatientDataSource(pool, Duration.ZERO);
        pool.served = hasNoTime;
        pool.othersFirst = 3;

        assertThatExceptionOfType(SQLTransientConnectionException.class).isThrownBy(hasNoTime::getConnection);

        assertThat(pool.refused).isEqualTo(1);
    }

    /** Serves others before whoever asks. */
    private static class Pool extends AbstractDataSource {

        private final Connection connection = (Connection) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> null);
        private PatientDataSource served;
        private int othersFirst;
        private boolean gone;
        private int refused;

        @Override
        public Connection getConnection() throws SQLException {
            if (othersFirst > 0) {
                int left = othersFirst - 1;
                othersFirst = 0;
                served.getConnection();
                othersFirst = left;
                refused++;
                throw new SQLTransientConnectionException("another was served");
            }
            if (gone) {
                refused++;
                throw new SQLTransientConnectionException("nobody was served");
            }
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }
    }
}
