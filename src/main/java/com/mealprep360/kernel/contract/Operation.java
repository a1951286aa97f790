package com.mealprep360.kernel.contract;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One operation of the contract.
 *
 * @param id its {@code operationId}, which is also the name of the Java method
 * @param room its tag
 * @param method the HTTP method
 * @param path the path template, such as {@code /recipes/{id}}
 * @param roles who may call it ({@code x-roles}); any one of them suffices
 * @param limit which kind of rate limit it counts against ({@code x-limit}); by default {@code read} or {@code write}
 * @param bodyLimitBytes the most that its body may have
 * @param streamed whether its body goes to the resource as it comes ({@code x-body-streamed}), which keeps the limit itself
 * @param bodyRequired whether a body may not be left out
 * @param bodies the schema of the body by media type; empty where it takes none
 */
public record Operation(
        String id,
        String room,
        String method,
        String path,
        Set<String> roles,
        String limit,
        int bodyLimitBytes,
        boolean streamed,
        boolean bodyRequired,
        Map<String, Schema> bodies,
        List<Parameter> parameters) {

    /** @param in {@code query}, {@code path} or {@code header} */
    record Parameter(String name, String in, boolean required, String type, Schema schema) {}

    /** Whether the answer is kept for a second request with the same key; what others send of it means nothing. */
    public boolean takesIdempotencyKey() {
        return parameters.stream().anyMatch(one -> one.name().equals("Idempotency-Key"));
    }

    public boolean isOpenToAll() {
        return roles.contains("anonymous");
    }
}
