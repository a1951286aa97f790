package com.mealprep360.identity.limits;

import static com.mealprep360.identity.IdentityProblem.RATE_LIMITED;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.health.Measures;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Counts tokens that are not valid, by the address that sends them; over the limit they are refused before they are
 * verified. A token that was good a moment ago is let through, so that one broken client does not shut out everybody
 * who shares its address.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 500)
@ApplicationScoped
public class BadTokenFilter implements ContainerRequestFilter, ContainerResponseFilter {
    @Inject
    Limits limits;

    @Inject
    BadTokens badTokens;

    @Inject
    Measures measures;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null || badTokens.wasGood(header)) {
            return;
        }
        badTokens.wait(limits.address(request)).ifPresent(seconds -> {
            measures.registry()
                    .counter("mealprep360.identity.limited", "kind", "bad-token")
                    .increment();
            throw RATE_LIMITED
                    .because(
                            "Too many tokens that are not valid came from your address. Get a valid one, and wait for the"
                                    + " seconds that Retry-After names.")
                    .retryAfter(seconds);
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return;
        }
        if (!Actor.of(request).isAnonymous()) {
            badTokens.accepted(header);
        } else if (response.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            badTokens.refused(limits.address(request));
        }
    }
}
