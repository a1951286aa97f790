package com.mealprep360.support;

import com.mealprep360.stack.TestStack;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The platform's database, reached past the platform: to bring about what no caller can, and to look behind it. */
public final class Database {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Database() {}

    /** Under the role that owns everything. */
    public static Jdbi shared() {
        return Jdbi.create(TestStack.shared().databaseUrl()).installPlugin(new PostgresPlugin());
    }

    /** Until somebody waits for what this transaction holds. */
    public static void awaitWaiting(Handle holding) {
        Await.until(
                LIMIT,
                () -> holding.createQuery(
                                "SELECT count(*) FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))")
                        .mapTo(Integer.class)
                        .one(),
                waiting -> waiting > 0);
    }
}
