package com.mealprep360.kernel.problems;

import static com.mealprep360.kernel.problems.KernelProblem.INTERNAL_ERROR;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;

/**
 * Whatever else is thrown. PostgreSQL being away is told apart from our own faults: the one is worth another try, the
 * other is logged once, here, and found by its correlation id.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());
    private static final int RETRY_SECONDS = 5;

    /** SQLSTATE classes: connection exception, insufficient resources, operator intervention (PostgreSQL manual, appendix A). */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        String path = uri.getRequestUri().getRawPath();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return ProblemAnswer.of(problem, path);
            }
            if (cause instanceof WebApplicationException refused) {
                return refused.getResponse();
            }
        }
        if (isDatabaseAway(thrown)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The database is away: path={0} reason={1}",
                    path,
                    rootOf(thrown).getMessage());
            return ProblemAnswer.of(
                    UNAVAILABLE
                            .because("The database cannot be reached. Nothing was changed; try again.")
                            .retryAfter(RETRY_SECONDS),
                    path);
        }
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure: path=" + path, thrown);
        return ProblemAnswer.of(
                INTERNAL_ERROR.because("The failure is logged under the correlation id. Nothing was changed."), path);
    }

    /** A pool that gets no connection says so without an SQLSTATE: its cause is what could not be connected to. */
    /** Whether it was thrown since the database cannot be reached, or took its connection away. */
    public static boolean isDatabaseAway(Throwable thrown) {
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

    private static boolean isPool(SQLException exception) {
        return String.valueOf(exception.getMessage()).startsWith("Error in allocating a connection");
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
