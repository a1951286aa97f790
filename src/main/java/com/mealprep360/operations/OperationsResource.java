package com.mealprep360.operations;

import com.mealprep360.api.OperationsApi;
import com.mealprep360.kernel.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** The room's part of the contract. */
@ApplicationScoped
public class OperationsResource implements OperationsApi {
    @Inject
    CurrentHealth health;

    @Inject
    Samples samples;

    @Override
    public Response getHealth() {
        return Response.ok(health.get()).build();
    }

    @Override
    public Response getHealthHistory(String since) {
        return Response.ok(HealthMapper.history(samples.history(Clocks.instant("since", since))))
                .build();
    }
}
