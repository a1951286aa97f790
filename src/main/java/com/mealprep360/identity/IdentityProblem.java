package com.mealprep360.identity;

import com.mealprep360.kernel.problems.ProblemType;

/** The room's causes of refusal. */
public enum IdentityProblem implements ProblemType {
    RATE_LIMITED(429, "You are too fast"),
    SUSPENDED(403, "This account is suspended"),
    IDENTITY_USER_NOT_FOUND(404, "There is no such account"),
    IDENTITY_NOT_YOURSELF(409, "Not to your own account"),
    IDENTITY_LAST_ADMIN(409, "One administrator has to stay"),
    IDENTITY_USERS_NOT_CONFIGURED(503, "User administration is not set up");

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
