package com.mealprep360.sdk.client;

import com.mealprep360.sdk.ApiException;

/** Brings an {@link ApiException} out of where none may be thrown, such as a stream. */
public final class UncheckedApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Wraps a call that failed. */
    public UncheckedApiException(ApiException cause) {
        super(cause.getMessage(), cause);
    }

    /** The call that failed. */
    @Override
    public ApiException getCause() {
        return (ApiException) super.getCause();
    }
}
