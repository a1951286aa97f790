package com.mealprep360.kernel.database;

import java.sql.SQLException;
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

  private static boolean done;

  private Migrations() {}

  static synchronized void ensure() throws SQLException {
    if (done) {
      return;
    }
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl(DatabaseAddress.owner());
    owner.setApplicationName("mealprep360_owner");
    try {
      int applied =
          Flyway.configure(Migrations.class.getClassLoader())
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
      LOG.log(System.Logger.Level.ERROR, "The schema could not be brought to this version; the platform does not start.", e);
      throw new SQLException("The schema could not be brought to this version: " + e.getMessage(), e);
    }
  }
}
