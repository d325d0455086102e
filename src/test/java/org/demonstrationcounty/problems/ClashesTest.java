package org.demonstrationcounty.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

class ClashesTest {

    @Test
    void theSecondAtALockHasAClash() {
        assertThat(Clashes.isBehind(new OptimisticLockingFailureException("stale")))
                .isTrue();
        assertThat(Clashes.isBehind(new CannotAcquireLockException("deadlock"))).isTrue();
        assertThat(Clashes.isBehind(new OptimisticLockingException("a timer was faster")))
                .isTrue();
    }

    @Test
    void aWaitThatWasTooLongIsNoClash() {
        var waited = new CannotAcquireLockException("x", new SQLException("lock timeout", "55P03"));

        assertThat(Clashes.isBehind(waited)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23503", "23506"})
    void theSecondAtAKeyHasAClash(String state) {
        assertThat(Clashes.isBehind(refusedByTheDatabase(state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22003", "23502", "23514"})
    void aValueThatCannotBeStoredIsNoClash(String state) {
        assertThat(Clashes.isBehind(refusedByTheDatabase(state))).isFalse();
    }

    @Test
    void anExceptionWithoutADatabaseErrorIsNoClash() {
        assertThat(Clashes.isBehind(new DataIntegrityViolationException("x"))).isFalse();
        assertThat(Clashes.isBehind(new IllegalStateException(new SQLException("duplicate key", "23505"))))
                .isFalse();
    }

    private static DataIntegrityViolationException refusedByTheDatabase(String state) {
        return new DataIntegrityViolationException("x", new IllegalStateException(new SQLException("refused", state)));
    }
}
