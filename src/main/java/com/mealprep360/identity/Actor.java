package com.mealprep360.identity;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something. There is always one: a person with a token, nobody in particular, or a named part of the system.
 *
 * @param subject the id in the realm, or {@code anonymous}, or {@code system:<name>}
 * @param roles the platform's roles as the token lists them, composites resolved
 */
public record Actor(
        String subject, @Nullable String username, @Nullable String email, Set<String> roles) {
    /** All that the platform knows of; a token's other roles are the realm's own affair. */
    static final Set<String> ROLES = Set.of("user", "premium", "editor", "moderator", "admin");

    static final String OF_REQUEST = Actor.class.getName();

    /** Nobody in particular. */
    public static final Actor ANONYMOUS = new Actor("anonymous", null, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Who makes a request, for filters; others ask {@link Caller}. */
    public static Actor of(ContainerRequestContext request) {
        return of(request.getProperty(OF_REQUEST));
    }

    /** @param noted what {@link AuthenticationFilter} wrote down for the request, if anything */
    static Actor of(@Nullable Object noted) {
        return noted instanceof Actor known ? known : ANONYMOUS;
    }

    /** A part of the system that acts by itself, such as a schedule. */
    public static Actor system(String name) {
        return new Actor("system:" + name, null, null, Set.of());
    }

    public boolean isAnonymous() {
        return this == ANONYMOUS;
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Editors and admins: who works on what others wrote. */
    public boolean isEditor() {
        return is("editor") || is("admin");
    }
}
