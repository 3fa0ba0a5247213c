package org.minutebook.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.TransientException;

class ConnectionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                "Neo.TransientError.General.TransactionOutOfMemoryError"
            })
    void minutesThatTakeMoreMemoryThanTheServerGivesAreRefusedByThemselves(String code) {
        assertThat(Connection.isRefusal(new TransientException(code, "too much")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo.TransientError.General.DatabaseUnavailable",
                "Neo.TransientError.Transaction.DeadlockDetected"
            })
    void aServerThatIsBusyRefusesNothing(String code) {
        assertThat(Connection.isRefusal(new TransientException(code, "later"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = "Neo.DatabaseError.Transaction.TransactionCommitFailed")
    void aServerThatCannotWriteRefusesNothing(String code) {
        assertThat(Connection.isRefusal(new DatabaseException(code, "no space left")))
                .isFalse();
    }
}
