package com.mealprep360.kernel.events;

import com.mealprep360.api.KernelApi;
import com.mealprep360.api.model.ParkedEventDto;
import com.mealprep360.api.model.ParkedEventsDto;
import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.http.AnswerHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The kernel's part of the contract. */
@ApplicationScoped
public class KernelResource implements KernelApi {
    @Inject
    ParkedEvents parked;

    @Inject
    Contract contract;

    @Override
    public Response getVersion() {
        return Response.ok(contract.version())
                .header(HttpHeaders.CACHE_CONTROL, AnswerHeaders.PUBLIC_CACHING)
                .build();
    }

    @Override
    public Response listParkedEvents() {
        ParkedEventsDto answer = new ParkedEventsDto()
                .items(parked.newest().stream().map(KernelResource::dto).toList());
        return Response.ok(answer).build();
    }

    @Override
    public Response retryParkedEvent(String consumer, UUID eventId, String idempotencyKey) {
        parked.retry(consumer, eventId);
        return Response.noContent().build();
    }

    private static ParkedEventDto dto(ParkedEvents.ParkedEvent event) {
        return new ParkedEventDto()
                .consumer(event.consumer())
                .eventId(event.eventId())
                .eventType(event.eventType())
                .subject(event.subject())
                .attempts(event.attempts())
                .error(event.error())
                .parkedAt(event.parkedAt());
    }
}
