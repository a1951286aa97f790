package com.mealprep360.identity;

import jakarta.enterprise.context.RequestScoped;

/** Who makes this request. */
@RequestScoped
public class Caller {
    private Actor actor = Actor.ANONYMOUS;

    public Actor actor() {
        return actor;
    }

    void is(Actor known) {
        actor = known;
    }
}
