package com.mealprep360.kernel.problems;

import java.util.List;

/** Causes that no room owns. */
public enum KernelProblem implements ProblemType {
    INVALID_REQUEST(400, "The request is not valid"),
    UNREADABLE_JSON(400, "The body is not JSON"),
    UNAUTHENTICATED(401, "You are not signed in"),
    INVALID_TOKEN(401, "The access token is not valid"),
    FORBIDDEN(403, "You may not do this"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This method is not known here"),
    NOT_ACCEPTABLE(406, "There is no such form of it"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read here"),
    PRECONDITION_REQUIRED(428, "If-Match is required"),
    STALE(412, "It changed since you read it"),
    IDEMPOTENCY_KEY_IN_USE(409, "The first request with this key is still running"),
    IDEMPOTENCY_KEY_REUSED(422, "The key was used for something else"),
    KERNEL_EVENT_STILL_FAILING(409, "The event still fails"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    UNAVAILABLE(503, "Part of the platform is away");

    private static final int MOST_FAULTS = 100;

    private final int status;
    private final String title;

    KernelProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** INVALID_REQUEST with the faults, of which the first hundred are named; there is at least one. */
    public static Problem invalid(List<Fault> faults) {
        String detail = faults.size() == 1
                ? "1 fault was found; errors names it."
                : faults.size() + " faults were found; errors names "
                        + (faults.size() > MOST_FAULTS ? "the first " + MOST_FAULTS : "each") + ".";
        return INVALID_REQUEST.because(detail, faults.subList(0, Math.min(faults.size(), MOST_FAULTS)));
    }

    /** INVALID_REQUEST with one fault. */
    public static Problem invalid(String pointer, String code, String message) {
        return invalid(List.of(new Fault(pointer, code, message)));
    }
}
