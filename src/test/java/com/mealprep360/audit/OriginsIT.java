package com.mealprep360.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.kernel.Ids;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Await;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.Test;

class OriginsIT {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Jdbi sql = Jdbi.create(OriginsIT::asApplication).installPlugin(new PostgresPlugin());
    private final Origins origins = new Origins();
    private final AuditVerifying verifying = new AuditVerifying();

    OriginsIT() {
        origins.sql = sql;
        verifying.sql = sql;
    }

    @Test
    void oldAddressesAreForgottenHereAndInTheLogAndTheChainHolds() {
        UUID old = happened(LONG_AGO);
        UUID recent = happened(Instant.now());

        int forgotten = origins.forget(LONG_AGO.plus(Duration.ofDays(1)));

        assertThat(forgotten).isEqualTo(1);
        assertThat(known("audit.origin WHERE entry_id = ?", old)).isZero();
        assertThat(known("kernel.event WHERE origin IS NOT NULL AND id = ?", old))
                .isZero();
        assertThat(known("audit.origin WHERE entry_id = ?", recent)).isOne();
        assertThat(known("kernel.event WHERE origin = '192.0.2.7' AND id = ?", recent))
                .isOne();
        assertThat(verifying.verify(0, 1_000_000, null).fault()).isNull();
        assertThat(origins.forget(LONG_AGO.plus(Duration.ofDays(1)))).isZero();
    }

    /** In the log, and on the trail. */
    private UUID happened(Instant at) {
        UUID id = Ids.next();
        sql.useHandle(handle -> handle.execute(
                "INSERT INTO kernel.event (id, aggregatetype, aggregateid, type, payload, actor, correlation_id, at, origin)"
                        + " VALUES (?, 'tests', 'one', 'test.happened.v1', '{}', 'somebody', ?, ?, '192.0.2.7')",
                id,
                "0".repeat(32),
                at));
        Await.until(LIMIT, () -> known("audit.origin WHERE entry_id = ?", id), lines -> lines == 1);
        return id;
    }

    private int known(String from, UUID id) {
        return sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .bind(0, id)
                .mapTo(Integer.class)
                .one());
    }

    /** With the rights that the platform has. */
    private static Connection asApplication() throws SQLException {
        Connection connection = DriverManager.getConnection(TestStack.shared().databaseUrl());
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE mealprep360_application");
        }
        return connection;
    }
}
