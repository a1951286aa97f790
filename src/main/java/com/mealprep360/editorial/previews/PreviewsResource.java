package com.mealprep360.editorial.previews;

import com.mealprep360.api.PreviewsApi;
import com.mealprep360.api.model.NewPreviewDto;
import com.mealprep360.api.model.PreviewDto;
import com.mealprep360.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;

/** Opening and closing previews; what they show is read from the rooms of content. */
@ApplicationScoped
public class PreviewsResource implements PreviewsApi {
    @Inject
    Caller caller;

    @Inject
    Previewing previewing;

    @Override
    public Response openPreview(NewPreviewDto wanted) {
        Previewing.Opened opened = previewing.open(
                wanted.getRelease(),
                wanted.getAt(),
                wanted.getItem(),
                wanted.getLocale(),
                Duration.ofMinutes(wanted.getMinutes()),
                caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(new PreviewDto().id(opened.id()).token(opened.token()).expiresAt(opened.expiresAt()))
                .build();
    }

    @Override
    public Response closePreview(UUID id) {
        previewing.close(id);
        return Response.noContent().build();
    }
}
