package com.mealprep360.editorial.bulk;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** Once an hour, on every node: what ended long ago, and uploads whose node died under them. */
@Singleton
public class ImportCleaning {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SILENT = Duration.ofHours(1);

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "37", persistent = false)
    void clean() {
        sql.useHandle(handle -> {
            handle.execute(
                    "DELETE FROM editorial.import WHERE finished_at < ?",
                    clock.instant().minus(KEPT));
            handle.execute(
                    "DELETE FROM editorial.import WHERE state = 'receiving' AND worked_at < ?",
                    clock.instant().minus(SILENT));
        });
    }
}
