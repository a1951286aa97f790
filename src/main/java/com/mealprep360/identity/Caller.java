package com.mealprep360.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who makes the request that this thread works on. */
@ApplicationScoped
public class Caller {
    @Inject
    HttpServletRequest request;

    public Actor actor() {
        return Actor.of(request.getAttribute(Actor.OF_REQUEST));
    }
}
