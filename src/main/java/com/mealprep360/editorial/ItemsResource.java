package com.mealprep360.editorial;

import com.mealprep360.api.ItemsApi;
import com.mealprep360.api.model.ChangeRequestDto;
import com.mealprep360.api.model.ChangesDto;
import com.mealprep360.api.model.MergeChoicesDto;
import com.mealprep360.api.model.MergeConflictDto;
import com.mealprep360.api.model.MergePreviewDto;
import com.mealprep360.api.model.NewAssignmentDto;
import com.mealprep360.api.model.NewCommentDto;
import com.mealprep360.api.model.NewLocaleDto;
import com.mealprep360.api.model.NewScheduleDto;
import com.mealprep360.api.model.PublicationDto;
import com.mealprep360.api.model.ScheduleStateDto;
import com.mealprep360.api.model.ScheduleTimeDto;
import com.mealprep360.api.model.ScratchDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.editorial.changes.Conflict;
import com.mealprep360.editorial.changes.Merge.Side;
import com.mealprep360.editorial.references.Usages;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with an item of any type, by its id alone. */
@ApplicationScoped
public class ItemsResource implements ItemsApi {
    @Inject
    Caller caller;

    @Inject
    WorkingContent working;

    @Inject
    NextActions next;

    @Inject
    Readiness readiness;

    @Inject
    Usages usages;

    @Inject
    Reviewing reviewing;

    @Inject
    Commenting commenting;

    @Inject
    Waiting waiting;

    @Inject
    StaleTranslations stale;

    @Inject
    WorkingFacets facets;

    @Inject
    Scheduling scheduling;

    @Inject
    Publications publications;

    @Inject
    Translating translating;

    @Inject
    Translations translations;

    @Inject
    Comparing comparing;

    @Inject
    Restoring restoring;

    @Inject
    Scratching scratching;

    @Context
    HttpHeaders headers;

    @Override
    public Response listFacets(
            String type,
            String text,
            WorkflowDto workflow,
            PublicationDto publication,
            String source,
            String tag,
            UUID category,
            String owner,
            Boolean trashed,
            Boolean mine) {
        WorkingFilter filter =
                new WorkingFilter(text, workflow, publication, source, tag, category, owner, trashed, mine);
        return Response.ok(facets.of(type, filter, actor())).build();
    }

    @Override
    public Response listWaiting(
            String type, WorkflowDto workflow, String assignee, Boolean overdue, String cursor, Integer limit) {
        String step = workflow == null ? null : workflow.toString();
        return Response.ok(ReviewMapper.waiting(waiting.report(type, step, assignee, overdue, cursor, limit, actor())))
                .build();
    }

    @Override
    public Response listStale(String cursor, Integer limit) {
        return Response.ok(TranslationMapper.stale(stale.report(cursor, limit, actor())))
                .build();
    }

    @Override
    public Response listSchedules(String from, String until, ScheduleStateDto state, String cursor, Integer limit) {
        Schedule.State only = state == null ? null : Schedule.State.valueOf(state.toString());
        return Response.ok(ReviewMapper.schedules(scheduling.calendar(from, until, only, cursor, limit, actor())))
                .build();
    }

    @Override
    public Response listPublications(String from, String until, String cursor, Integer limit) {
        return Response.ok(ReviewMapper.publications(publications.between(from, until, cursor, limit)))
                .build();
    }

    @Override
    public Response listItemSchedules(UUID id) {
        return Response.ok(ReviewMapper.schedules(new Scheduling.SchedulePage(scheduling.of(ref(id)), null)))
                .build();
    }

    @Override
    public Response scheduleItem(UUID id, NewScheduleDto wanted, String locale, String ifMatch, String idempotencyKey) {
        PlannedChanges.Kind action =
                PlannedChanges.Kind.valueOf(wanted.getAction().toString());
        ContentRef ref = ref(id);
        ContentRef successor = ItemMapper.successor(wanted.getSuccessor(), ref.type());
        return Response.status(Response.Status.CREATED)
                .entity(ReviewMapper.schedule(
                        scheduling.plan(ref, preference(locale), ifMatch, action, successor, wanted.getAt(), actor())))
                .build();
    }

    @Override
    public Response moveSchedule(UUID id, UUID scheduleId, ScheduleTimeDto wanted) {
        return Response.ok(ReviewMapper.schedule(scheduling.move(ref(id), scheduleId, wanted.getAt(), actor())))
                .build();
    }

    @Override
    public Response cancelSchedule(UUID id, UUID scheduleId) {
        scheduling.cancel(ref(id), scheduleId, actor());
        return Response.noContent().build();
    }

    @Override
    public Response listLocales(UUID id) {
        return Response.ok(TranslationMapper.translations(translations.of(ref(id), actor())))
                .build();
    }

    @Override
    public Response addLocale(UUID id, NewLocaleDto wanted, String ifMatch, String idempotencyKey) {
        return ItemAnswers.item(
                Response.status(Response.Status.CREATED),
                translating.begin(ref(id), ifMatch, wanted.getLocale(), actor()));
    }

    @Override
    public Response confirmLocale(UUID id, String itemLocale, String ifMatch, String idempotencyKey) {
        return ItemAnswers.item(Response.ok(), translating.confirm(ref(id), itemLocale, ifMatch, actor()));
    }

    @Override
    public Response getReadiness(UUID id, String locale) {
        Readiness.Report report = readiness.of(ref(id), preference(locale), actor());
        return ItemAnswers.versioned(Response.ok(ReviewMapper.readiness(report)), report.working(), report.locale());
    }

    @Override
    public Response listUsages(UUID target, String cursor, Integer limit) {
        return Response.ok(ReviewMapper.usages(usages.of(target, cursor, limit, actor())))
                .build();
    }

    @Override
    public Response listActions(UUID id, String locale) {
        NextActions.Options options = next.of(ref(id), preference(locale), actor());
        return ItemAnswers.versioned(Response.ok(ReviewMapper.actions(options)), options.working(), options.locale());
    }

    @Override
    public Response assignItem(UUID id, NewAssignmentDto wanted, String locale, String ifMatch) {
        return ItemAnswers.item(
                Response.ok(),
                reviewing.assign(
                        ref(id), preference(locale), ifMatch, wanted.getAssignee(), wanted.getDueAt(), actor()));
    }

    @Override
    public Response requestChanges(
            UUID id, ChangeRequestDto request, String locale, String ifMatch, String idempotencyKey) {
        return ItemAnswers.item(
                Response.ok(),
                reviewing.requestChanges(
                        ref(id), preference(locale), ifMatch, request.getText(), request.getPointer(), actor()));
    }

    @Override
    public Response listComments(UUID id, String locale, Boolean open, String cursor, Integer limit) {
        return Response.ok(ReviewMapper.comments(
                        commenting.page(ref(id), preference(locale), open, cursor, limit, actor())))
                .build();
    }

    @Override
    public Response createComment(UUID id, NewCommentDto said, String locale, String idempotencyKey) {
        return answer(
                Response.status(Response.Status.CREATED),
                commenting.comment(
                        ref(id), preference(locale), said.getText(), said.getPointer(), said.getThread(), actor()));
    }

    @Override
    public Response resolveComment(UUID id, UUID commentId, String locale, String idempotencyKey) {
        return answer(Response.ok(), commenting.resolve(ref(id), preference(locale), commentId, true, actor()));
    }

    @Override
    public Response reopenComment(UUID id, UUID commentId, String locale, String idempotencyKey) {
        return answer(Response.ok(), commenting.resolve(ref(id), preference(locale), commentId, false, actor()));
    }

    @Override
    public Response compareRevisions(UUID id, String locale, Integer from, Integer to) {
        Comparing.Difference found = comparing.compare(ref(id), preference(locale), from, to, actor());
        return Response.ok(new ChangesDto()
                        .from(ItemMapper.revision(found.from()))
                        .to(ItemMapper.revision(found.to()))
                        .words(found.words())
                        .changes(found.changes().stream()
                                .map(TranslationMapper::change)
                                .toList()))
                .header(HttpHeaders.CONTENT_LANGUAGE, found.locale())
                .build();
    }

    @Override
    public Response restoreRevision(
            UUID id, Integer number, String locale, Boolean partial, String ifMatch, String idempotencyKey) {
        return ItemAnswers.item(
                Response.ok(), restoring.restore(ref(id), preference(locale), ifMatch, number, partial, actor()));
    }

    @Override
    public Response getScratch(UUID id, String locale) {
        return answer(scratching.read(ref(id), preference(locale), actor()));
    }

    @Override
    public Response saveScratch(UUID id, Map<String, Object> document, String locale, String ifMatch) {
        return answer(scratching.keep(ref(id), preference(locale), ifMatch, Json.tree(document), actor()));
    }

    @Override
    public Response discardScratch(UUID id, String locale, String ifMatch) {
        scratching.discard(ref(id), preference(locale), ifMatch, actor());
        return Response.noContent().build();
    }

    @Override
    public Response previewScratchMerge(UUID id, String locale) {
        Scratching.Preview preview = scratching.preview(ref(id), preference(locale), actor());
        return Response.ok(new MergePreviewDto()
                        .revision(ItemMapper.revision(preview.onto()))
                        .document(ItemMapper.fields(preview.merged().document()))
                        .conflicts(preview.merged().conflicts().stream()
                                .map(ItemsResource::conflict)
                                .toList()))
                .build();
    }

    @Override
    public Response mergeScratch(
            UUID id,
            String locale,
            String prefer,
            String note,
            String ifMatch,
            String idempotencyKey,
            MergeChoicesDto decided) {
        Side side = prefer == null ? null : Side.valueOf(prefer);
        return ItemAnswers.item(
                Response.ok(),
                scratching.merge(ref(id), preference(locale), ifMatch, choices(decided), side, note, actor()));
    }

    private ContentRef ref(UUID id) {
        return working.ref(id, actor());
    }

    private Actor actor() {
        return caller.actor();
    }

    private LocalePreference preference(@Nullable String locale) {
        return new LocalePreference(locale, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Response answer(Response.ResponseBuilder answer, Comment comment) {
        return answer.entity(ReviewMapper.comment(comment)).build();
    }

    private static Response answer(Scratch scratch) {
        return ItemAnswers.versioned(
                Response.ok(new ScratchDto()
                        .base(ItemMapper.revision(scratch.base()))
                        .behind(scratch.behind())
                        .savedAt(scratch.savedAt())
                        .document(ItemMapper.fields(scratch.document()))),
                scratch.version(),
                scratch.locale());
    }

    private static List<Scratching.Choice> choices(@Nullable MergeChoicesDto decided) {
        return decided == null
                ? List.of()
                : decided.getChoices().stream()
                        .map(choice -> new Scratching.Choice(
                                choice.getAnchor(),
                                Side.valueOf(choice.getSide().toString())))
                        .toList();
    }

    private static MergeConflictDto conflict(Conflict conflict) {
        return new MergeConflictDto()
                .pointer(conflict.pointer())
                .anchor(conflict.anchor())
                .base(conflict.base())
                .mine(conflict.mine())
                .theirs(conflict.theirs());
    }
}
