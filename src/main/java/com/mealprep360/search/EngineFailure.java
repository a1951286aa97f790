package com.mealprep360.search;

import org.jspecify.annotations.Nullable;

/** OpenSearch did not do what it was asked. */
class EngineFailure extends RuntimeException {
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int SERVER_ERROR = 500;

    private final int status;

    EngineFailure(int status, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.status = status;
    }

    /** The failure that an answer with this status is. */
    static EngineFailure of(int status, String reason) {
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == FORBIDDEN || status == UNAUTHORIZED
                ? new Away(status, reason, null)
                : new EngineFailure(status, reason, null);
    }

    /** An index, an alias or a snapshot is not there. */
    boolean isMissing() {
        return status == NOT_FOUND;
    }

    /** Waiting helps, and no document is at fault: it does not answer, is too busy, lets nobody in, or its disk is full. */
    static class Away extends EngineFailure {
        Away(int status, String reason, @Nullable Throwable cause) {
            super(status, reason, cause);
        }
    }

    /** The request cannot have reached it, so sending it again is safe. */
    static final class Unreached extends Away {
        Unreached(String reason, @Nullable Throwable cause) {
            super(0, reason, cause);
        }
    }
}
