package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.EDITOR;
import static com.mealprep360.identity.calls.Own.own;
import static com.mealprep360.identity.calls.Own.owner;
import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.plan;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.scratch;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Recipes;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What items of any type have in common. */
final class EditorialCalls {
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("listLocales", caller -> caller.get(item(own(caller)) + "/locales")),
            Map.entry("addLocale", caller -> Recipes.translating(caller, own(caller), "de")),
            Map.entry("confirmLocale", caller -> {
                Answer recipe = own(caller);
                Answer german = Recipes.translating(owner(caller), recipe, "de").expect(201);
                return caller.post(item(recipe) + "/locales/de/confirm").ifMatch(german.etag());
            }),
            Map.entry("listPresent", caller -> caller.get(item(own(caller)) + "/presence")),
            Map.entry(
                    "arrive",
                    caller -> caller.put(item(own(caller)) + "/presence").json("{}")),
            Map.entry("leave", caller -> caller.delete(item(own(caller)) + "/presence")),
            Map.entry("listStale", caller -> caller.get("/api/items/stale?limit=1")),
            Map.entry("listFacets", caller -> caller.get("/api/items/facets?type=recipes")),
            Map.entry("listSchedules", caller -> caller.get("/api/items/schedules?limit=1")),
            Map.entry("listItemSchedules", caller -> caller.get(item(own(caller)) + "/schedules")),
            Map.entry("scheduleItem", caller -> planning(caller, own(caller))),
            Map.entry(
                    "listPublications",
                    caller -> caller.get(
                            "/api/items/publications?from=2026-11-01T00:00:00Z&until=2026-12-01T00:00:00Z&limit=1")),
            Map.entry("moveSchedule", caller -> {
                Answer recipe = saved(EDITOR);
                Answer planned = planning(EDITOR, recipe).expect(201);
                return caller.put(item(recipe) + "/schedules/" + planned.at("/id"))
                        .json("{\"at\": \"2099-12-25T00:00:00Z\"}");
            }),
            Map.entry("cancelSchedule", caller -> {
                Answer recipe = saved(EDITOR);
                Answer planned = planning(EDITOR, recipe).expect(201);
                return caller.delete(item(recipe) + "/schedules/" + planned.at("/id"));
            }),
            Map.entry("getReadiness", caller -> caller.get(item(own(caller)) + "/readiness")),
            Map.entry("listUsages", caller -> caller.get("/api/items/usages?target=" + UUID.randomUUID())),
            Map.entry("listWaiting", caller -> caller.get("/api/items/waiting?limit=1")),
            Map.entry("listActions", caller -> caller.get(item(own(caller)) + "/actions")),
            Map.entry("assignItem", caller -> {
                Answer recipe = own(caller);
                return caller.put(item(recipe) + "/assignment")
                        .ifMatch(recipe.etag())
                        .json("{\"assignee\": \"somebody\"}");
            }),
            Map.entry("requestChanges", caller -> {
                Answer recipe = own(caller);
                command(owner(caller), recipe, "submit").expect(200);
                return caller.post(item(recipe) + "/request-changes")
                        .ifMatch(recipe.etag())
                        .json("{\"text\": \"Why?\"}");
            }),
            Map.entry("listComments", caller -> caller.get(item(own(caller)) + "/comments")),
            Map.entry(
                    "createComment",
                    caller -> caller.post(item(own(caller)) + "/comments").json("{\"text\": \"Why?\"}")),
            Map.entry("resolveComment", caller -> caller.post(comment(caller) + "/resolve")),
            Map.entry("reopenComment", caller -> caller.post(comment(caller) + "/reopen")),
            Map.entry("compareRevisions", caller -> caller.get(item(own(caller)) + "/changes")),
            Map.entry("restoreRevision", caller -> {
                Answer recipe = own(caller);
                return caller.post(item(recipe) + "/revisions/1/restore").ifMatch(recipe.etag());
            }),
            Map.entry("getScratch", caller -> caller.get(scratch(own(caller)))),
            Map.entry("saveScratch", caller -> {
                Answer recipe = own(caller);
                return caller.put(scratch(recipe)).ifMatch(recipe.etag()).json("{}");
            }),
            Map.entry("discardScratch", caller -> {
                Answer recipe = own(caller);
                return caller.delete(scratch(recipe)).ifMatch(recipe.etag());
            }),
            Map.entry("previewScratchMerge", caller -> caller.get(scratch(own(caller)) + "/merge")),
            Map.entry("mergeScratch", EditorialCalls::merging));

    private EditorialCalls() {}

    private static Call planning(Api caller, Answer recipe) {
        return plan(caller, recipe, "publish", LATER);
    }

    private static String comment(Api caller) {
        String comments = item(own(caller)) + "/comments";
        Answer said = owner(caller).post(comments).json("{\"text\": \"Why?\"}").expect(201);
        return comments + "/" + said.at("/id");
    }

    private static Call merging(Api caller) {
        Answer recipe = own(caller);
        owner(caller)
                .put(scratch(recipe))
                .ifMatch(recipe.etag())
                .json("{\"title\": \"Typed\"}")
                .expect(200);
        return caller.post(scratch(recipe) + "/merge").ifMatch(recipe.etag());
    }
}
