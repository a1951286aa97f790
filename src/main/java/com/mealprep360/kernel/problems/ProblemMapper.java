package com.mealprep360.kernel.problems;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal that a room has put into words. */
@Provider
public class ProblemMapper implements ExceptionMapper<Problem> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Problem problem) {
        return ProblemAnswer.of(problem, uri.getRequestUri().getRawPath());
    }
}
