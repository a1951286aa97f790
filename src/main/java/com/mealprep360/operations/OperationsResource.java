package com.mealprep360.operations;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.api.OperationsApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

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
        return Response.ok(HealthMapper.history(samples.history(instant(since))))
                .build();
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw invalid("#/query/since", "format", "must be a valid date-time");
        }
    }
}
