package com.mealprep360.identity.limits;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.http.Correlation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Counts each request, once it is known who makes it and before it costs anything, and tells the caller what is left. */
@Provider
@Priority(Priorities.AUTHENTICATION + 500)
@ApplicationScoped
public class LimitFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private static final String DECISION = LimitFilter.class.getName();

    @Inject
    Limits limits;

    @Inject
    Contract contract;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Kind kind = Kind.of(contract.operation(request, resource).limit());
        String address = limits.address(request);
        Correlation.comesFrom(address);
        limits.take(kind, Actor.of(request), address).ifPresent(decision -> {
            request.setProperty(DECISION, decision);
            limits.require(decision);
        });
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(DECISION) instanceof Decision decision) {
            decision.headers().forEach(response.getHeaders()::putSingle);
        }
    }
}
