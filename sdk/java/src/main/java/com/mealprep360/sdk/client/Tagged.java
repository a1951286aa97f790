package com.mealprep360.sdk.client;

import com.mealprep360.sdk.ApiException;
import com.mealprep360.sdk.ApiResponse;

/**
 * A value and the ETag of the revision that it is; send that back in {@code ifMatch} to change it.
 *
 * @param value what was read or written
 * @param etag its revision
 */
public record Tagged<T>(T value, String etag) {
    private static final int TRIES = 3;

    /** Reads something, by a {@code …WithHttpInfo} call. */
    @FunctionalInterface
    public interface Read<T> {
        /** What is current. */
        ApiResponse<T> current() throws ApiException;
    }

    /** Makes a change and sends it. */
    @FunctionalInterface
    public interface Change<T, R> {
        /** Changes what is current, with its ETag in {@code ifMatch}. */
        R of(Tagged<T> current) throws ApiException;
    }

    /**
     * Value and ETag of an answer.
     *
     * @param response what a {@code …WithHttpInfo} call returned
     * @throws IllegalArgumentException if it has no ETag, which means that the resource is not changed by revisions
     */
    public static <T> Tagged<T> of(ApiResponse<T> response) {
        return new Tagged<>(response.getData(), ETags.of(response));
    }

    /** {@link #update(Read, Change, int)}, three times at most. */
    public static <T, R> R update(Read<T> read, Change<T, R> change) throws ApiException {
        return update(read, change, TRIES);
    }

    /**
     * Reads something, changes it, and starts anew where somebody was faster in between: the change is then made on
     * what they wrote, and never over it.
     *
     * @param change may be called again, each time with what is current then
     * @param tries how often it is read and changed at most
     * @return what {@code change} returned
     * @throws ApiException with the problem {@code stale} if somebody was faster each time; any other at once
     */
    public static <T, R> R update(Read<T> read, Change<T, R> change, int tries) throws ApiException {
        for (int left = tries - 1; ; left--) {
            Tagged<T> current = of(read.current());
            try {
                return change.of(current);
            } catch (ApiException e) {
                if (left <= 0 || !Problems.is(e, ProblemSlug.STALE)) {
                    throw e;
                }
            }
        }
    }
}
