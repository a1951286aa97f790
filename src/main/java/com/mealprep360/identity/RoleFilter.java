package com.mealprep360.identity;

import static com.mealprep360.kernel.problems.KernelProblem.FORBIDDEN;
import static com.mealprep360.kernel.problems.KernelProblem.UNAUTHENTICATED;

import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.contract.Operation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.TreeSet;

/** The one place where roles are checked: each operation of the contract says in {@code x-roles} who may call it. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class RoleFilter implements ContainerRequestFilter {
    @Inject
    Contract contract;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return;
        }
        Operation operation = contract.operation(request, resource);
        if (operation.isOpenToAll()) {
            return;
        }
        Actor actor = Actor.of(request);
        if (operation.roles().stream().anyMatch(actor::is)) {
            return;
        }
        if (actor.isAnonymous()) {
            throw UNAUTHENTICATED.because("Send an access token of the realm in the Authorization header.");
        }
        throw FORBIDDEN.because("This takes the role " + String.join(" or ", new TreeSet<>(operation.roles())) + ".");
    }
}
