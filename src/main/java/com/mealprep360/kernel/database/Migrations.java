package com.mealprep360.kernel.database;

import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings the schema to this version before the first connection is handed out: the server's persistence asks for one
 * before any bean exists, and the role that it works under is made by the first migration. Flyway holds a lock in the
 * database meanwhile, so of nodes that start at once one migrates and the others wait.
 */
final class Migrations {
    private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
    private static final int CONNECT_RETRIES = 15;
    private static final int MOST_SECONDS_BETWEEN = 4;

    /** SQLSTATE classes that no waiting mends: wrong user or password, no such database (PostgreSQL manual, appendix A). */
    private static final Set<String> HOPELESS = Set.of("28", "3D");

    private static boolean done;

    private Migrations() {}

    static synchronized void ensure() throws SQLException {
        if (done) {
            return;
        }
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(DatabaseAddress.owner());
        owner.setApplicationName("mealprep360_owner");
        refuseIfHopeless(owner);
        try {
            int applied = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(owner)
                    .defaultSchema("kernel")
                    .connectRetries(CONNECT_RETRIES)
                    .connectRetriesInterval(MOST_SECONDS_BETWEEN)
                    .load()
                    .migrate()
                    .migrationsExecuted;
            LOG.log(System.Logger.Level.INFO, "The schema is current: migrations={0}", applied);
            done = true;
        } catch (FlywayException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "PostgreSQL cannot be reached, or the schema cannot be brought to this version; look at DATABASE_URL, and at the cause.",
                    e);
            throw new SQLException("The schema could not be brought to this version: " + e.getMessage(), e);
        }
    }

    /** Flyway would try again for a minute; that is for a database that is still starting. */
    private static void refuseIfHopeless(PGSimpleDataSource owner) throws SQLException {
        try {
            owner.getConnection().close();
        } catch (SQLException e) {
            if (HOPELESS.contains(String.valueOf(e.getSQLState()).substring(0, 2))) {
                LOG.log(System.Logger.Level.ERROR, "PostgreSQL refuses DATABASE_URL: {0}", e.getMessage());
                throw e;
            }
        }
    }
}
