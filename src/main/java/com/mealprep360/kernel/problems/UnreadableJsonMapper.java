package com.mealprep360.kernel.problems;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Jersey registers a mapper of its own for this, which answers plain text; ours goes first. */
@Provider
@Priority(1)
public class UnreadableJsonMapper implements ExceptionMapper<JsonParseException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(JsonParseException exception) {
        return ProblemAnswer.of(
                KernelProblem.UNREADABLE_JSON.because("The body could not be read as JSON."),
                uri.getRequestUri().getRawPath());
    }
}
