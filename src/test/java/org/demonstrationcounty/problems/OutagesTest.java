package org.demonstrationcounty.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.multipart.MultipartException;

@OnH2Alone("The fault that it provokes is H2's.")
class OutagesTest {

    private static final String GONE = "server.database-unavailable";
    private static final String BUSY = "server.busy";
    private static final String FULL = "server.disk-full";

    static Stream<Arguments> outages() {
        return Stream.of(
                arguments(new SQLTransientConnectionException("Connection is not available"), GONE),
                arguments(new SQLException("the server is shutting down", "57P01"), GONE),
                arguments(new SQLException("I/O error", "08006"), GONE),
                arguments(new SQLException("not currently accepting connections", "55000"), GONE),
                arguments(new SQLException("Connection is closed"), GONE),
                arguments(new SQLException("canceling statement due to lock timeout", "55P03"), BUSY),
                arguments(new SQLException("Timeout trying to lock table", "HYT00", 50200), BUSY),
                arguments(new SQLException("could not extend file", "53100"), FULL),
                arguments(new SQLException("cannot write", "HY000", new IOException("No space left on device")), FULL),
                arguments(new IOException("/tmp/document-1: No space left on device"), FULL),
                arguments(new MultipartException("x", new IOException("There is not enough space on the disk")), FULL));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void anOutageIsRecognisedAtAnyDepthOfCauses(Exception cause, String code) {
        RuntimeException fault = new IllegalStateException(new RuntimeException(cause));

        assertThat(Outages.behind(fault)).hasValueSatisfying(outage -> {
            assertThat(outage.kind()).isEqualTo(Kind.UNAVAILABLE);
            assertThat(outage.code()).isEqualTo(code);
            assertThat(outage).hasCause(fault);
        });
    }

    static Stream<Exception> otherFaults() {
        return Stream.of(
                new IllegalStateException("Connection is closed"),
                new SQLException("duplicate key", "23505"),
                new SQLException("deadlock", "40P01"),
                new IOException("Broken pipe"),
                new IOException());
    }

    @ParameterizedTest
    @MethodSource("otherFaults")
    void aFaultOfTheProgrammeIsNoOutage(Exception fault) {
        assertThat(Outages.behind(fault)).isEmpty();
    }

    @Test
    void aDatabaseThatWasShutDownIsAnOutageOnH2Too() throws SQLException {
        try (var database = DriverManager.getConnection("jdbc:h2:mem:shut-down")) {
            database.createStatement().execute("shutdown immediately");
            SQLException fault = assertThrows(
                    SQLException.class, () -> database.createStatement().execute("select 1"));

            assertThat(Outages.behind(fault).map(RefusedException::code)).hasValue(GONE);
        }
    }
}
