package com.mealprep360.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States of the PostgreSQL manual, appendix A. */
class ConnectionsTest {
    @ParameterizedTest
    @CsvSource({
        "40P01, false, true", // deadlock_detected
        "40001, false, true", // serialization_failure
        "08006, true, false", // connection_failure
        "53300, true, false", // too_many_connections
        "57P01, true, false", // admin_shutdown
        "23505, false, false", // unique_violation
        "22021, false, false" // character_not_in_repertoire
    })
    void whatPostgreSqlSaysTellsWhetherToTryAgain(String state, boolean away, boolean gaveWay) {
        Exception thrown = new IllegalStateException(new SQLException("because", state));

        assertThat(Connections.areAway(thrown)).isEqualTo(away);
        assertThat(Connections.haveGivenWay(thrown)).isEqualTo(gaveWay);
        assertThat(Connections.mayWorkLater(thrown)).isEqualTo(away || gaveWay);
    }

    @Test
    void aConnectionThatEndsWithTheTransactionLeavesItInDoubt() {
        Exception lost = new IllegalStateException(new XAException("An I/O error occurred"));
        Exception refused = new IllegalStateException(new XAException("ERROR: duplicate key"));

        assertThat(Connections.isInDoubt(lost)).isTrue();
        assertThat(Connections.mayWorkLater(lost)).isTrue();
        assertThat(Connections.isInDoubt(refused)).isFalse();
        assertThat(Connections.mayWorkLater(refused)).isFalse();
    }
}
