package com.mealprep360.kernel.database;

import com.mealprep360.kernel.health.Start;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to PostgreSQL that work under one role from their first statement on. The server's persistence asks for
 * them before anything else of the application is loaded.
 */
public abstract class RoleDataSource extends PGSimpleDataSource {
    private static final int CONNECT_SECONDS = 5;
    private static final int SOCKET_SECONDS = 60;

    static {
        Start.watch();
    }

    RoleDataSource(String url, String role, int statementSeconds) {
        setUrl(url);
        setApplicationName(role);
        setConnectTimeout(CONNECT_SECONDS);
        setSocketTimeout(SOCKET_SECONDS);
        setTcpKeepAlive(true);
        setStringType("unspecified");
        setReWriteBatchedInserts(true);
        setOptions("-c role=" + role + " -c statement_timeout=" + statementSeconds + "s -c timezone=UTC");
    }

    @Override
    public Connection getConnection() throws SQLException {
        Migrations.ensure();
        return super.getConnection();
    }

    /** What the application works with: it may not change a revision or an event, and knows no DDL. */
    public static class Application extends RoleDataSource {
        static final String NAME = "com.mealprep360.kernel.database.RoleDataSource$Application";
        private static final int STATEMENT_SECONDS = 30;

        public Application() {
            super(DatabaseAddress.application(), "mealprep360_application", STATEMENT_SECONDS);
        }
    }

    /** What public reads work with: it sees published rows and nothing else, so no forgotten condition can leak a draft. */
    public static class Public extends RoleDataSource {
        static final String NAME = "com.mealprep360.kernel.database.RoleDataSource$Public";
        private static final int STATEMENT_SECONDS = 10;

        public Public() {
            super(DatabaseAddress.publicReads(), "mealprep360_public", STATEMENT_SECONDS);
        }
    }
}
