package com.mealprep360.identity.users;

import org.jspecify.annotations.Nullable;

/** Keycloak did not do what it was asked. */
class RealmFailure extends RuntimeException {
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final int status;

    RealmFailure(int status, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.status = status;
    }

    /** The failure that an answer with this status is. */
    static RealmFailure of(int status, String reason) {
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS
                ? new Away(status, reason, null)
                : new RealmFailure(status, reason, null);
    }

    boolean isMissing() {
        return status == NOT_FOUND;
    }

    /** Waiting helps: it does not answer, or is too busy. */
    static class Away extends RealmFailure {
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
