package com.mealprep360.support;

import com.mealprep360.stack.TestStack;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The platform's database, reached past the platform: to bring about what no caller can, and to look behind it. */
public final class Database {
    private Database() {}

    /** Under the role that owns everything. */
    public static Jdbi shared() {
        return Jdbi.create(TestStack.shared().databaseUrl()).installPlugin(new PostgresPlugin());
    }
}
