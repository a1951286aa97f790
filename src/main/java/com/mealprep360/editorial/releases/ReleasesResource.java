package com.mealprep360.editorial.releases;

import com.mealprep360.api.ReleasesApi;
import com.mealprep360.api.model.NewReleaseDto;
import com.mealprep360.api.model.NewReleaseEntryDto;
import com.mealprep360.api.model.ReleaseScheduleDto;
import com.mealprep360.api.model.ReleaseStateDto;
import com.mealprep360.editorial.ItemMapper;
import com.mealprep360.editorial.PlannedChanges.Kind;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.http.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with releases. */
@ApplicationScoped
public class ReleasesResource implements ReleasesApi {
    @Inject
    Caller caller;

    @Inject
    Releases releases;

    @Inject
    ReleaseEntries entries;

    @Inject
    ReleaseEditing editing;

    @Inject
    Releasing releasing;

    @Inject
    WorkingContent working;

    @Context
    HttpHeaders headers;

    @Override
    public Response listReleases(ReleaseStateDto state, String cursor, Integer limit) {
        Release.State only = state == null ? null : Release.State.valueOf(state.toString());
        return Response.ok(ReleaseMapper.releases(releases.page(only, cursor, limit)))
                .build();
    }

    @Override
    public Response createRelease(NewReleaseDto wanted, String idempotencyKey) {
        Release release = editing.create(wanted.getTitle(), wanted.getNote(), actor());
        return answer(
                Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, "/api/releases/" + release.id()),
                release);
    }

    @Override
    public Response getRelease(UUID id) {
        return answer(Response.ok(), releases.require(id));
    }

    @Override
    public Response replaceRelease(UUID id, NewReleaseDto wanted, String ifMatch) {
        return answer(Response.ok(), editing.rename(id, wanted.getTitle(), wanted.getNote(), ifMatch, actor()));
    }

    @Override
    public Response deleteRelease(UUID id, String ifMatch) {
        editing.discard(id, ifMatch, actor());
        return Response.noContent().build();
    }

    @Override
    public Response listReleaseEntries(UUID id, String cursor, Integer limit) {
        releases.require(id);
        return Response.ok(ReleaseMapper.entries(entries.page(id, cursor, limit)))
                .build();
    }

    @Override
    public Response putReleaseEntry(UUID id, UUID itemId, NewReleaseEntryDto wanted, String locale, String ifMatch) {
        Kind kind = Kind.valueOf(wanted.getAction().toString());
        ContentRef item = working.ref(itemId, actor());
        ContentRef successor = ItemMapper.successor(wanted.getSuccessor(), item.type());
        return Response.ok(ReleaseMapper.entry(
                        editing.put(id, item, preference(locale), ifMatch, kind, successor, actor())))
                .build();
    }

    @Override
    public Response removeReleaseEntry(UUID id, UUID itemId, String locale) {
        editing.remove(id, itemId, preference(locale), actor());
        return Response.noContent().build();
    }

    @Override
    public Response validateRelease(UUID id) {
        Releasing.Validation validation = releasing.validate(id);
        return Response.ok(ReleaseMapper.validation(validation))
                .header(HttpHeaders.ETAG, ETags.of(validation.version()))
                .build();
    }

    @Override
    public Response publishRelease(UUID id, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), releasing.publish(id, ifMatch, actor()));
    }

    @Override
    public Response scheduleRelease(UUID id, ReleaseScheduleDto wanted, String ifMatch) {
        return answer(Response.ok(), releasing.schedule(id, ifMatch, wanted.getAt(), actor()));
    }

    @Override
    public Response unscheduleRelease(UUID id, String ifMatch) {
        return answer(Response.ok(), releasing.unschedule(id, ifMatch, actor()));
    }

    @Override
    public Response rollBackRelease(UUID id, Boolean partial, String ifMatch, String idempotencyKey) {
        return answer(Response.ok(), releasing.rollBack(id, ifMatch, partial, actor()));
    }

    private Actor actor() {
        return caller.actor();
    }

    private LocalePreference preference(@Nullable String locale) {
        return new LocalePreference(locale, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Response answer(Response.ResponseBuilder answer, Release release) {
        return answer.entity(ReleaseMapper.release(release))
                .header(HttpHeaders.ETAG, ETags.of(release.version()))
                .build();
    }
}
