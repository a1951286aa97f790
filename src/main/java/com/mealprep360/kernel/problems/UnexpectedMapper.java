package com.mealprep360.kernel.problems;

import static com.mealprep360.kernel.problems.KernelProblem.INTERNAL_ERROR;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import com.mealprep360.kernel.database.Connections;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Whatever else is thrown. PostgreSQL being away, or ending one of two changes that waited for each other, is told apart
 * from our own faults: the one is worth another try, the other is logged once, here, and found by its correlation id.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(UnexpectedMapper.class.getName());
    private static final int RETRY_SECONDS = 5;
    private static final String AWAY = "The database cannot be reached. Nothing was changed; try again.";
    private static final String IN_DOUBT =
            "The connection to the database was lost at the last moment, so whether it was done is not known. Read again before you try again, or try again with the same Idempotency-Key.";

    private static final String GAVE_WAY =
            "It was in the way of another change at the same moment, and gave way. Nothing was changed; try again.";

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
        if (Connections.areAway(thrown)) {
            String detail = Connections.isInDoubt(thrown) ? IN_DOUBT : AWAY;
            return tryAgain(UNAVAILABLE.because(detail).retryAfter(RETRY_SECONDS), path, thrown);
        }
        if (Connections.haveGivenWay(thrown)) {
            return tryAgain(UNAVAILABLE.because(GAVE_WAY).retryAfter(1), path, thrown);
        }
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure: path=" + path, thrown);
        return ProblemAnswer.of(
                INTERNAL_ERROR.because("The failure is logged under the correlation id. Nothing was changed."), path);
    }

    private static Response tryAgain(Problem problem, String path, Throwable thrown) {
        LOG.log(
                System.Logger.Level.WARNING,
                "Refused for now: path={0} detail={1} reason={2}",
                path,
                problem.detail(),
                rootOf(thrown).getMessage());
        return ProblemAnswer.of(problem, path);
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
