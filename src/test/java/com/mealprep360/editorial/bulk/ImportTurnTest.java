package com.mealprep360.editorial.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTurnTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "53300", "55P03", "57P01", "58030"})
    void noLineIsAtFaultWhileTheDatabaseIsAway(String state) {
        assertThat(ImportTurn.mayBeOfTheLine(wrapped(new SQLException("away", state))))
                .isFalse();
    }

    @Test
    void aPoolThatHasNoConnectionIsNoFaultOfALineEither() {
        assertThat(ImportTurn.mayBeOfTheLine(wrapped(new SQLException("Error in allocating a connection"))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "22P05", "23505", "54000"})
    void whatTheDatabaseWillNotStoreMayBe(String state) {
        assertThat(ImportTurn.mayBeOfTheLine(wrapped(new SQLException("no", state))))
                .isTrue();
    }

    @Test
    void whatNeverReachedTheDatabaseMayBeToo() {
        assertThat(ImportTurn.mayBeOfTheLine(new IllegalStateException("no"))).isTrue();
    }

    private static Throwable wrapped(SQLException cause) {
        return new IllegalStateException(new RuntimeException(cause));
    }
}
