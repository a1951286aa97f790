package com.mealprep360.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.container.PlatformArchive;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.events.EventConsumer;
import com.mealprep360.kernel.events.LoggedEvent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OriginsIT {
    private static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    @Inject
    Origins origins;

    @Inject
    AuditVerifying verifying;

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    @Inject
    Jdbi sql;

    @Deployment
    static WebArchive platform() {
        return PlatformArchive.with(OriginsIT.class);
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

    /** In the log, and handed to the trail at once. */
    private UUID happened(Instant at) {
        UUID id = Ids.next();
        sql.useHandle(handle -> handle.execute(
                "INSERT INTO kernel.event (id, aggregatetype, aggregateid, type, payload, actor, correlation_id, at, origin)"
                        + " VALUES (?, 'tests', 'one', 'test.happened.v1', '{}', 'somebody', ?, ?, '192.0.2.7')",
                id,
                "0".repeat(32),
                at));
        consumers.stream()
                .filter(consumer -> consumer.name().equals("audit"))
                .findFirst()
                .orElseThrow()
                .handle(new LoggedEvent(
                        "1",
                        1,
                        id,
                        "test.happened.v1",
                        "tests",
                        "one",
                        "somebody",
                        "0".repeat(32),
                        "192.0.2.7",
                        at,
                        Json.object("{}")));
        return id;
    }

    private int known(String from, UUID id) {
        return sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .bind(0, id)
                .mapTo(Integer.class)
                .one());
    }
}
