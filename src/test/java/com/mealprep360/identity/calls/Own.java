package com.mealprep360.identity.calls;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Recipes;

/** What a call is made on: the caller's own, where the policy asks for that. */
final class Own {
    static final Api EDITOR = Api.user("editor");

    private Own() {}

    static Answer own(Api caller) {
        return Recipes.saved(owner(caller));
    }

    /** Who has no role has nothing of their own; then it is an editor's. */
    static Api owner(Api caller) {
        return caller.authorization().isPresent() ? caller : caller.as("editor");
    }
}
