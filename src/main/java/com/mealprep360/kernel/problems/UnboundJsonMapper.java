package com.mealprep360.kernel.problems;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What is valid by the contract and yet cannot be bound. Jersey has a mapper of its own for this; ours goes first. */
@Provider
@Priority(1)
public class UnboundJsonMapper implements ExceptionMapper<JsonMappingException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(JsonMappingException exception) {
        return ProblemAnswer.of(
                KernelProblem.INVALID_REQUEST.because(
                        "The body is JSON, but not of the form that the contract describes."),
                uri.getRequestUri().getRawPath());
    }
}
