package com.mealprep360.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Once an hour, on every node: forgets old addresses, and says in the server's log where the chain ends. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditKeeping {
    private static final System.Logger LOG = System.getLogger(AuditKeeping.class.getName());

    @Inject
    @ConfigProperty(name = "mealprep360.audit.origin-retention")
    Duration originRetention;

    @Inject
    Origins origins;

    @Inject
    AuditVerifying verifying;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void keep() {
        while (origins.forget(clock.instant().minus(originRetention)) == Origins.AT_ONCE) {}
        // Kept where the database's administrator does not reach: what was cut off or rewritten since is found by it.
        LOG.log(System.Logger.Level.INFO, "The end of the audit trail: known={0}", verifying.head());
    }
}
