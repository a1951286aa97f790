package com.mealprep360.kernel.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;

/**
 * What went well is plain JSON, also for a client that names problems among what it accepts: each operation has both
 * forms in the contract, and JAX-RS would label the one with the other. And no cache keeps it unless the operation says
 * so. Before the answer is kept for a retry.
 */
@Provider
@Priority(Priorities.USER + 1)
@ApplicationScoped
public class AnswerHeaders implements ContainerResponseFilter {
    /** What is published is the same for everybody, and shown again only after asking whether it is current. */
    public static final String PUBLIC_CACHING = "public, max-age=0, must-revalidate";

    private static final int FIRST_REFUSAL = 400;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= FIRST_REFUSAL) {
            return;
        }
        MediaType type = response.getMediaType();
        if (type != null && type.getSubtype().equals("problem+json")) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        response.getHeaders()
                .computeIfAbsent(HttpHeaders.CACHE_CONTROL, header -> new ArrayList<>(List.of("no-store")));
    }
}
