package com.mealprep360.sdk.client;

import com.mealprep360.sdk.ApiResponse;

/** The revision of an answer, to be sent back in {@code If-Match} by whoever changes it. */
public final class ETags {
    private ETags() {}

    /**
     * The ETag of an answer.
     *
     * @param response what a {@code …WithHttpInfo} call returned
     * @throws IllegalArgumentException if it has none, which means that the resource is not changed by revisions
     */
    public static String of(ApiResponse<?> response) {
        return response.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("ETag"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The answer has no ETag."));
    }
}
