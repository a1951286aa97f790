package com.mealprep360.kernel.database;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Brings the schema to this version before anything else starts. Flyway holds a lock in the database meanwhile, so of
 * nodes that start at once one migrates and the others wait.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {
  private static final System.Logger LOG = System.getLogger(Migrations.class.getName());
  private static final int CONNECT_RETRIES = 30;

  private int applied;

  @PostConstruct
  void migrate() {
    PGSimpleDataSource owner = new PGSimpleDataSource();
    owner.setUrl(DatabaseAddress.owner());
    owner.setApplicationName("mealprep360_owner");
    applied =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(owner)
            .defaultSchema("kernel")
            .connectRetries(CONNECT_RETRIES)
            .load()
            .migrate()
            .migrationsExecuted;
    LOG.log(System.Logger.Level.INFO, "The schema is current: migrations={0}", applied);
  }

  /** How many migrations this start applied. */
  public int applied() {
    return applied;
  }
}
