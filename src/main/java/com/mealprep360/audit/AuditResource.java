package com.mealprep360.audit;

import com.mealprep360.api.AuditApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The room's part of the contract. */
@ApplicationScoped
public class AuditResource implements AuditApi {
    @Inject
    AuditEntries entries;

    @Override
    public Response listAuditEntries(String subject, String actor, String cursor, Integer limit) {
        return Response.ok(entries.page(subject, actor, cursor, limit))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
