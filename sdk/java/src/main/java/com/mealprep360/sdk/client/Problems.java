package com.mealprep360.sdk.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mealprep360.sdk.ApiClient;
import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.model.Problem;
import java.net.http.HttpHeaders;
import java.util.Optional;

/** What the server says about a call that it refused (RFC 9457). */
public final class Problems {
    private static final ObjectMapper MAPPER = ApiClient.createDefaultObjectMapper();
    private static final String PATH = "/problems/";

    private Problems() {}

    /**
     * Reads the problem out of a failed call.
     *
     * @return empty where the server did not answer, or where something in between answered for it
     */
    public static Optional<Problem> in(ApiException failure) {
        HttpHeaders headers = failure.getResponseHeaders();
        String body = failure.getResponseBody();
        boolean isProblem = headers != null
                && body != null
                && headers.firstValue("Content-Type")
                        .filter(type -> type.startsWith("application/problem+json"))
                        .isPresent();
        if (!isProblem) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readValue(body, Problem.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Whether a call was refused for this cause. */
    public static boolean is(ApiException failure, ProblemSlug cause) {
        return in(failure).filter(problem -> slug(problem).equals(cause.slug())).isPresent();
    }

    /** The last part of the cause's address, such as {@code stale}; empty where the status says it all. */
    public static String slug(Problem problem) {
        String type = String.valueOf(problem.getType());
        int start = type.indexOf(PATH);
        return start < 0 ? "" : type.substring(start + PATH.length());
    }
}
