package com.mealprep360.kernel.problems;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.http.Correlation;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes a problem as RFC 9457 says, for JAX-RS and for servlets alike. */
public final class ProblemAnswer {
    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    /** @param instance the path that was called */
    public static byte[] body(Problem problem, String instance) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        body.put("type", "/problems/" + problem.type().slug());
        body.put("title", problem.type().title());
        body.put("status", problem.type().status());
        body.put("detail", problem.detail());
        body.put("instance", instance);
        body.put("correlationId", Correlation.id());
        if (problem.see() != null) {
            body.put("see", problem.see());
        }
        if (!problem.faults().isEmpty()) {
            ArrayNode errors = body.putArray("errors");
            problem.faults()
                    .forEach(fault -> errors.addObject()
                            .put("pointer", fault.pointer())
                            .put("code", fault.code())
                            .put("message", fault.message()));
        }
        return Json.write(body).getBytes(StandardCharsets.UTF_8);
    }

    /** RFC 6750 §3: a request without a token is told the scheme alone, a bad token its error too. */
    public static String challenge(Problem problem) {
        return "Bearer realm=\"mealprep360\""
                + (problem.type() == KernelProblem.INVALID_TOKEN ? ", error=\"invalid_token\"" : "");
    }

    public static Response of(Problem problem, String instance) {
        Response.ResponseBuilder answer = Response.status(
                        problem.type().status(), problem.type().title())
                .type(MEDIA_TYPE)
                .entity(body(problem, instance))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.type().status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, challenge(problem));
        }
        if (problem.retryAfterSeconds() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        return answer.build();
    }

    /** As above, where JAX-RS is not. */
    public static void send(Problem problem, String instance, HttpServletResponse response) throws IOException {
        response.setStatus(problem.type().status());
        response.setContentType(MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.type().status() == 401) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(problem));
        }
        if (problem.retryAfterSeconds() != null) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        response.getOutputStream().write(body(problem, instance));
    }
}
