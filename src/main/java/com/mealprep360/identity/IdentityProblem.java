package com.mealprep360.identity;

import com.mealprep360.kernel.problems.ProblemType;

/** The room's causes of refusal. */
public enum IdentityProblem implements ProblemType {
    RATE_LIMITED(429, "You are too fast");

    private final int status;
    private final String title;

    IdentityProblem(int status, String title) {
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
}
