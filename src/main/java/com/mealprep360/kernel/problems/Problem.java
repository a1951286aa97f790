package com.mealprep360.kernel.problems;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refusal with a reason. Unchecked, so that the transaction around it is rolled back. */
public final class Problem extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<Fault> faults;
    private final transient @Nullable String see;
    private final transient @Nullable Integer retryAfterSeconds;

    Problem(ProblemType type, String detail, List<Fault> faults) {
        this(type, detail, faults, null, null);
    }

    private Problem(
            ProblemType type,
            String detail,
            List<Fault> faults,
            @Nullable String see,
            @Nullable Integer retryAfterSeconds) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.see = see;
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** @param path where the caller can go on, below the server's root */
    public Problem see(String path) {
        return new Problem(type, detail(), faults, path, retryAfterSeconds);
    }

    /** The same of a part of the input. @param pointer where the part begins */
    public Problem inside(String pointer) {
        List<Fault> inside = faults.stream()
                .map(fault -> new Fault(pointer + fault.pointer(), fault.code(), fault.message()))
                .toList();
        return new Problem(type, detail(), inside, see, retryAfterSeconds);
    }

    public Problem retryAfter(int seconds) {
        return new Problem(type, detail(), faults, see, seconds);
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return faults;
    }

    public @Nullable String see() {
        return see;
    }

    public @Nullable Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
