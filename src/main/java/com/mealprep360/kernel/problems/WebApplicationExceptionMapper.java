package com.mealprep360.kernel.problems;

import static com.mealprep360.kernel.problems.KernelProblem.INTERNAL_ERROR;
import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;
import static com.mealprep360.kernel.problems.KernelProblem.METHOD_NOT_ALLOWED;
import static com.mealprep360.kernel.problems.KernelProblem.NOT_ACCEPTABLE;
import static com.mealprep360.kernel.problems.KernelProblem.NOT_FOUND;
import static com.mealprep360.kernel.problems.KernelProblem.UNSUPPORTED_MEDIA_TYPE;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refuses before a resource is reached. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {
    @Context
    UriInfo uri;

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response refused = exception.getResponse();
        Response answer = ProblemAnswer.of(
                problem(refused.getStatus()), uri.getRequestUri().getRawPath());
        String allow = refused.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 404 ->
                NOT_FOUND.because("No operation of the API has this path. All of them are listed at /api/docs.");
            case 405 -> METHOD_NOT_ALLOWED.because("The path is known, the method is not; Allow names those that are.");
            case 406 ->
                NOT_ACCEPTABLE.because(
                        "The API answers application/json, exports application/x-ndjson, and problems application/problem+json; accept these.");
            case 415 ->
                UNSUPPORTED_MEDIA_TYPE.because(
                        "Send application/json, application/merge-patch+json with PATCH, or application/x-ndjson to import.");
            case 400 -> INVALID_REQUEST.because("The request could not be understood.");
            default -> INTERNAL_ERROR.because("The request could not be handled (status " + status + ").");
        };
    }
}
