package com.mealprep360.identity.limits;

import com.mealprep360.identity.Actor;

/** What a caller's quota goes by; the order is that of the configuration. */
public enum Standing {
    ANONYMOUS,
    USER,
    PREMIUM,
    EDITOR,
    ADMIN;

    /** The best that the actor's roles give. */
    static Standing of(Actor actor) {
        if (actor.isAnonymous()) {
            return ANONYMOUS;
        }
        if (actor.is("admin")) {
            return ADMIN;
        }
        if (actor.isEditor() || actor.is("moderator")) {
            return EDITOR;
        }
        return actor.is("premium") ? PREMIUM : USER;
    }
}
