package com.mealprep360.kernel.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import javax.transaction.xa.XAException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The two pools, and SQL over each. A connection that died is found out before it is used. */
@DataSourceDefinition(
        name = "java:app/jdbc/application",
        className = RoleDataSource.Application.NAME,
        minPoolSize = 0,
        initialPoolSize = 0,
        maxPoolSize = 16,
        properties = {
            Connections.VALIDATE,
            Connections.BY_METHOD,
            Connections.BY_CLASS,
            Connections.AT_MOST_ONCE_A_SECOND,
            Connections.DROP_ALL_WHEN_ONE_IS_DEAD,
            Connections.WAIT_FIVE_SECONDS
        })
@DataSourceDefinition(
        name = "java:app/jdbc/public",
        className = RoleDataSource.Public.NAME,
        transactional = false,
        minPoolSize = 0,
        initialPoolSize = 0,
        maxPoolSize = 16,
        properties = {
            Connections.VALIDATE,
            Connections.BY_METHOD,
            Connections.BY_CLASS,
            Connections.AT_MOST_ONCE_A_SECOND,
            Connections.DROP_ALL_WHEN_ONE_IS_DEAD,
            Connections.WAIT_FIVE_SECONDS
        })
@ApplicationScoped
public class Connections {
    static final String VALIDATE = "fish.payara.is-connection-validation-required=true";
    static final String BY_METHOD = "fish.payara.connection-validation-method=custom-validation";
    static final String BY_CLASS =
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation";
    static final String AT_MOST_ONCE_A_SECOND = "fish.payara.validate-atmost-once-period-in-seconds=1";
    static final String DROP_ALL_WHEN_ONE_IS_DEAD = "fish.payara.fail-all-connections=true";
    static final String WAIT_FIVE_SECONDS = "fish.payara.max-wait-time-in-millis=5000";

    /** SQLSTATE classes: connection exception, insufficient resources, operator intervention (PostgreSQL manual, appendix A). */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    @Resource(lookup = "java:app/jdbc/application")
    DataSource application;

    @Resource(lookup = "java:app/jdbc/public")
    DataSource publicReads;

    /** Marks the SQL that works under the role of public reads. */
    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
    public @interface PublicReads {}

    /**
     * Whether it was thrown since the database cannot be reached, or took a connection away. A pool that gets none says so
     * without an SQLSTATE: its cause is what could not be connected to.
     */
    public static boolean areAway(Throwable thrown) {
        if (isInDoubt(thrown)) {
            return true;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                if (state != null && state.length() == 5) {
                    return AWAY.contains(state.substring(0, 2));
                }
                if (state == null && (sql.getCause() == null || sql.getCause() instanceof IOException || isPool(sql))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nothing is wrong with what was tried: the same may well be done in a moment. */
    public static boolean mayWorkLater(Throwable thrown) {
        return areAway(thrown) || haveGivenWay(thrown);
    }

    /** Whether PostgreSQL rolled a transaction back because of another, as of two that waited for each other; class 40. */
    public static boolean haveGivenWay(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith("40")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a connection went away at the end of a transaction, so that nobody knows whether it was committed. The server
     * tells of it in words alone; what PostgreSQL itself refused has its severity in front.
     */
    public static boolean isInDoubt(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof XAException
                    && !String.valueOf(cause.getMessage()).contains("ERROR: ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPool(SQLException exception) {
        return String.valueOf(exception.getMessage()).startsWith("Error in allocating a connection");
    }

    @Produces
    @Singleton
    public Jdbi sql() {
        return Jdbi.create(application).installPlugin(new PostgresPlugin());
    }

    @Produces
    @Singleton
    @PublicReads
    public Jdbi publicSql() {
        return Jdbi.create(publicReads).installPlugin(new PostgresPlugin());
    }
}
