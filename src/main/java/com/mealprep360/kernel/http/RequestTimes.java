package com.mealprep360.kernel.http;

import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.health.Measures;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Measures each operation, and logs each change and each failure in one line; reads that went well are not logged. */
@Provider
@PreMatching
@Priority(Integer.MIN_VALUE)
@ApplicationScoped
public class RequestTimes implements ContainerRequestFilter, ContainerResponseFilter {
    private static final System.Logger LOG = System.getLogger("com.mealprep360.requests");
    private static final String BEGAN = RequestTimes.class.getName();

    @Inject
    Measures measures;

    @Override
    public void filter(ContainerRequestContext request) {
        request.setProperty(BEGAN, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String operation = Contract.called(request);
        Duration time =
                Duration.ofNanos(request.getProperty(BEGAN) instanceof Long began ? System.nanoTime() - began : 0);
        measures.request(operation, response.getStatus(), time);
        boolean isRead =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!isRead || response.getStatus() >= 500) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "request operation={0} status={1} ms={2}",
                    operation,
                    Integer.toString(response.getStatus()),
                    Long.toString(time.toMillis()));
        }
    }
}
