package com.mealprep360.audit;

import com.mealprep360.kernel.events.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Where calls came from: personal, and known for a time only. */
@ApplicationScoped
class Origins {
    static final int AT_ONCE = 1_000;

    @Inject
    Jdbi sql;

    /** Forgets some of the older ones, here and in the event log, in one statement. @return how many */
    int forget(Instant before) {
        return sql.withHandle(handle -> handle.createUpdate("""
            WITH old AS (
              DELETE FROM audit.origin WHERE entry_id IN (
                SELECT entry_id FROM audit.origin WHERE at < :before LIMIT :most)
              RETURNING entry_id AS id)
            """ + EventLog.forgetOrigins("old"))
                .bind("before", before)
                .bind("most", AT_ONCE)
                .execute());
    }
}
