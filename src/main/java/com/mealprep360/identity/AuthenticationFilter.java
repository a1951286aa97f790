package com.mealprep360.identity;

import static com.mealprep360.kernel.problems.KernelProblem.INVALID_TOKEN;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Finds out who is calling. A token that is not valid is refused also where none is needed. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class AuthenticationFilter implements ContainerRequestFilter {
    private static final String SCHEME = "bearer ";

    @Inject
    Tokens tokens;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return;
        }
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw INVALID_TOKEN.because("The Authorization header must be 'Bearer' and an access token of the realm.");
        }
        Actor actor = tokens.verify(header.substring(SCHEME.length()).strip());
        request.setProperty(Actor.OF_REQUEST, actor);
        request.setSecurityContext(
                new TokenSecurity(actor, request.getSecurityContext().isSecure()));
    }

    private record TokenSecurity(Actor actor, boolean isSecure) implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return actor::subject;
        }

        @Override
        public boolean isUserInRole(String role) {
            return actor.is(role);
        }

        @Override
        public @Nullable String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
