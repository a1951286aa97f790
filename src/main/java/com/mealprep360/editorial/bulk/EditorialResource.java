package com.mealprep360.editorial.bulk;

import static com.mealprep360.kernel.problems.KernelProblem.UNSUPPORTED_MEDIA_TYPE;

import com.mealprep360.api.EditorialApi;
import com.mealprep360.api.model.ImportOutcomeDto;
import com.mealprep360.editorial.IncomingLines;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The room's part of the contract. Which type is meant is the last part of the path, so none is named here. */
@ApplicationScoped
public class EditorialResource implements EditorialApi {
    private static final MediaType ZIP = new MediaType("application", "zip");
    private static final Set<String> ENCODINGS = Set.of("gzip", "identity");

    @Inject
    Caller caller;

    @Inject
    Receiving receiving;

    @Inject
    Imports imports;

    @Inject
    ImportLists lists;

    @Inject
    Exporting exporting;

    @Inject
    IncomingLines lines;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Override
    public Response importRecipes(
            InputStream body, Boolean publish, Boolean dryRun, String locale, String source, String idempotencyKey) {
        return receive(body, publish, dryRun, locale, source);
    }

    @Override
    public Response importPosts(
            InputStream body, Boolean publish, Boolean dryRun, String locale, String source, String idempotencyKey) {
        return receive(body, publish, dryRun, locale, source);
    }

    private Response receive(
            InputStream body, boolean publish, boolean dryRun, @Nullable String locale, String source) {
        String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !ENCODINGS.contains(encoding.strip().toLowerCase(java.util.Locale.ROOT))) {
            throw UNSUPPORTED_MEDIA_TYPE.because("Send the file as it is, or with Content-Encoding: gzip.");
        }
        ImportJob job = receiving.receive(
                new Receiving.Upload(body, length(), isZip()), type(), publish, dryRun, locale, source, actor());
        return Response.accepted(ImportLists.dto(job))
                .header(HttpHeaders.LOCATION, "/api/imports/" + job.id())
                .build();
    }

    @Override
    public Response listImports(String cursor, Integer limit) {
        return Response.ok(lists.page(cursor, limit, actor())).build();
    }

    @Override
    public Response getImport(UUID id) {
        return Response.ok(ImportLists.dto(imports.require(id, actor()))).build();
    }

    @Override
    public Response listImportLines(UUID id, ImportOutcomeDto outcome, String cursor, Integer limit) {
        String named = outcome == null ? null : outcome.toString();
        return Response.ok(lists.lines(id, named, cursor, limit, actor())).build();
    }

    @Override
    public Response cancelImport(UUID id, String idempotencyKey) {
        return Response.ok(ImportLists.dto(imports.cancel(id, actor()))).build();
    }

    @Override
    public Response exportRecipes() {
        return export();
    }

    @Override
    public Response exportPosts() {
        return export();
    }

    private Response export() {
        String type = type();
        Actor actor = actor();
        StreamingOutput lines = out -> exporting.write(type, actor, out);
        return Response.ok(lines, "application/x-ndjson").build();
    }

    /** Of the body as it was sent; the server has unpacked what is said to be packed, and taken that header away. */
    private long length() {
        String length = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    private String type() {
        List<PathSegment> path = uri.getPathSegments();
        return lines.type(path.get(path.size() - 1).getPath());
    }

    private boolean isZip() {
        return headers.getMediaType() != null && ZIP.isCompatible(headers.getMediaType());
    }

    private Actor actor() {
        return caller.actor();
    }
}
