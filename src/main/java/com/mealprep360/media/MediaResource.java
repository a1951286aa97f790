package com.mealprep360.media;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.api.MediaApi;
import com.mealprep360.api.model.MediaDto;
import com.mealprep360.api.model.MediaFolderDto;
import com.mealprep360.api.model.MediaFoldersDto;
import com.mealprep360.api.model.MediumSourceDto;
import com.mealprep360.api.model.MediumTypeDto;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.media.fetching.Fetching;
import com.mealprep360.media.files.Accepting;
import com.mealprep360.media.files.Sent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's part of the contract. */
@ApplicationScoped
public class MediaResource implements MediaApi {
    private static final int MOST_FOLDERS = 1000;

    @Inject
    Caller caller;

    @Inject
    Catalogue catalogue;

    @Inject
    Accepting accepting;

    @Inject
    Fetching fetching;

    @Inject
    Uploading uploading;

    @Inject
    Replacing replacing;

    @Inject
    Shelving shelving;

    @Inject
    MediaMapper mapper;

    @Context
    HttpHeaders headers;

    @Override
    public Response listMedia(
            MediumTypeDto type, String folder, String tag, String q, Boolean trashed, String cursor, Integer limit) {
        Catalogue.Query query = new Catalogue.Query(
                owner(), type == null ? null : type.toString(), Folders.normal(folder), tag, q, trashed);
        UUID before = Cursor.of(cursor, 1, "media", query).map(key -> key.id(0)).orElse(null);
        List<Medium> found = catalogue.page(query, before, limit + 1);
        List<Medium> page = found.subList(0, Math.min(limit, found.size()));
        MediaDto dto = new MediaDto().items(page.stream().map(mapper::dto).toList());
        if (found.size() > limit) {
            String last = page.get(limit - 1).id().toString();
            dto.nextCursor(new Cursor(List.of(last)).token("media", query));
        }
        return Response.ok(dto).build();
    }

    @Override
    public Response listMediaFolders() {
        List<MediaFolderDto> folders = catalogue.folders(owner(), MOST_FOLDERS).stream()
                .map(folder -> new MediaFolderDto().path(folder.path()).media(folder.media()))
                .toList();
        return Response.ok(new MediaFoldersDto().items(folders)).build();
    }

    /** Whose media the caller may see; null for all. */
    private @Nullable String owner() {
        Actor actor = caller.actor();
        return actor.isEditor() ? null : actor.subject();
    }

    @Override
    public Response uploadMedium(
            InputStream body, String filename, String folder, String alt, String locale, String idempotencyKey) {
        try (Sent sent = received(body, filename)) {
            return uploaded(sent, new Uploading.Words(folder, alt, locale));
        }
    }

    @Override
    public Response fetchMedium(MediumSourceDto source, String idempotencyKey) {
        try (Sent sent = fetching.fetch(source.getUrl()).named(source.getFilename())) {
            return uploaded(sent, Uploading.Words.NONE);
        }
    }

    private Response uploaded(Sent sent, Uploading.Words words) {
        Uploading.Uploaded uploaded = uploading.upload(sent, words, caller.actor());
        return answer(
                uploaded.isNew()
                        ? Response.status(Response.Status.CREATED)
                                .header(HttpHeaders.LOCATION, uploaded.medium().address())
                        : Response.ok(),
                uploaded.medium());
    }

    @Override
    public Response getMedium(UUID id) {
        return answer(Response.ok(), Shelving.visible(catalogue.find(id), caller.actor()));
    }

    @Override
    public Response patchMedium(UUID id, ObjectNode patch, String ifMatch) {
        return answer(Response.ok(), shelving.patch(id, ifMatch, patch, caller.actor()));
    }

    @Override
    public Response replaceMediumFile(UUID id, InputStream body, String filename, String ifMatch) {
        Actor actor = caller.actor();
        shelving.requireReplaceable(id, ifMatch, actor);
        try (Sent sent = received(body, filename)) {
            return answer(Response.ok(), replacing.replace(id, ifMatch, sent, actor));
        }
    }

    @Override
    public Response trashMedium(UUID id, String ifMatch) {
        shelving.trash(id, ifMatch, caller.actor());
        return Response.noContent().build();
    }

    @Override
    public Response restoreMedium(UUID id, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), shelving.restore(id, ifMatch, caller.actor()));
    }

    private Sent received(InputStream body, @Nullable String filename) {
        MediaType type = headers.getMediaType();
        String boundary = null;
        if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            boundary = type.getParameters().get("boundary");
            if (boundary == null || boundary.isEmpty()) {
                throw invalid("#/header/Content-Type", "boundary", "must name the boundary of the form");
            }
        }
        return accepting.receive(body, boundary, length()).named(filename);
    }

    private long length() {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    private Response answer(Response.ResponseBuilder answer, Medium medium) {
        return answer.entity(mapper.dto(medium))
                .header(HttpHeaders.ETAG, ETags.of(medium.revision()))
                .build();
    }
}
