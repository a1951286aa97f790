package com.mealprep360.identity;

import static com.mealprep360.support.Recipes.command;
import static com.mealprep360.support.Recipes.item;
import static com.mealprep360.support.Recipes.path;
import static com.mealprep360.support.Recipes.plan;
import static com.mealprep360.support.Recipes.published;
import static com.mealprep360.support.Recipes.saved;
import static com.mealprep360.support.Recipes.scratch;
import static com.mealprep360.support.Recipes.trash;
import static com.mealprep360.support.Recipes.working;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.Person;
import com.mealprep360.support.PictureServer;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Releases;
import com.mealprep360.support.SecondNode;
import com.mealprep360.support.Uploads;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For each operation of the contract a call that succeeds for whoever has the right role: on data of the caller's own
 * where the policy asks for that. Who does not have the role gets it on an editor's.
 */
final class OperationCalls {
    private static final Api EDITOR = Api.user("editor");
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("listRecipes", caller -> caller.get("/api/recipes?limit=1")),
            Map.entry("createRecipe", caller -> caller.post("/api/recipes").json(RecipeDocuments.simple())),
            Map.entry("listWorkingRecipes", caller -> caller.get("/api/recipes/working?limit=1")),
            Map.entry("getRecipe", caller -> caller.get(path(published(Api.user("editor"))))),
            Map.entry("getRecipeJsonLd", caller -> caller.get(path(published(EDITOR)) + "/json-ld")),
            Map.entry("getWorkingRecipe", caller -> caller.get(working(own(caller)))),
            Map.entry("replaceWorkingRecipe", caller -> changing("PUT", caller).json(RecipeDocuments.simple())),
            Map.entry("patchWorkingRecipe", caller -> changing("PATCH", caller).merge("{\"servings\": 2}")),
            Map.entry("trashRecipe", caller -> changing("DELETE", caller)),
            Map.entry("listRecipeRevisions", caller -> caller.get(path(own(caller)) + "/revisions")),
            Map.entry("getRecipeRevision", caller -> caller.get(path(own(caller)) + "/revisions/1")),
            Map.entry("submitRecipe", caller -> command(caller, own(caller), "submit")),
            Map.entry("approveRecipe", caller -> command(caller, saved(Api.user("editor2")), "approve")),
            Map.entry("publishRecipe", caller -> command(caller, own(caller), "publish")),
            Map.entry("unpublishRecipe", caller -> command(caller, published(Api.user("editor2")), "unpublish")),
            Map.entry("restoreRecipe", OperationCalls::restoring),
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
            Map.entry("getHealth", caller -> caller.get("/api/admin/health")),
            Map.entry("getHealthHistory", caller -> caller.get("/api/admin/health/history")),
            Map.entry("listFacets", caller -> caller.get("/api/items/facets?type=recipes")),
            Map.entry("listSchedules", caller -> caller.get("/api/items/schedules?limit=1")),
            Map.entry("listItemSchedules", caller -> caller.get(item(own(caller)) + "/schedules")),
            Map.entry("scheduleItem", caller -> planning(caller, own(caller))),
            Map.entry(
                    "listPublications",
                    caller -> caller.get(
                            "/api/items/publications?from=2026-11-01T00:00:00Z&until=2026-12-01T00:00:00Z&limit=1")),
            Map.entry("moveSchedule", caller -> {
                Answer recipe = saved(Api.user("editor"));
                Answer planned = planning(Api.user("editor"), recipe).expect(201);
                return caller.put(item(recipe) + "/schedules/" + planned.at("/id"))
                        .json("{\"at\": \"2099-12-25T00:00:00Z\"}");
            }),
            Map.entry("cancelSchedule", caller -> {
                Answer recipe = saved(Api.user("editor"));
                Answer planned = planning(Api.user("editor"), recipe).expect(201);
                return caller.delete(item(recipe) + "/schedules/" + planned.at("/id"));
            }),
            Map.entry("listPosts", caller -> caller.get("/api/blog/posts?limit=1")),
            Map.entry(
                    "readMarkdown", caller -> caller.post("/api/blog/markdown").json("{\"markdown\": \"# Soup\"}")),
            Map.entry("renderBody", caller -> caller.post("/api/blog/rendering").json("{\"body\": {\"blocks\": []}}")),
            Map.entry("searchPosts", caller -> caller.get("/api/blog/posts/search?limit=1")),
            Map.entry("suggestPosts", caller -> caller.get("/api/blog/posts/suggest?q=s")),
            Map.entry("createPost", caller -> caller.post("/api/blog/posts").json(Posts.simple())),
            Map.entry("getPost", caller -> caller.get(Posts.path(Posts.published(EDITOR)))),
            Map.entry("getPostRendering", caller -> caller.get(Posts.path(Posts.published(EDITOR)) + "/rendering")),
            Map.entry("getPostJsonLd", caller -> caller.get(Posts.path(Posts.published(EDITOR)) + "/json-ld")),
            Map.entry("getFeed", caller -> caller.get("/api/blog/feeds/atom?limit=1")),
            Map.entry("listRelatedPosts", caller -> caller.get(Posts.path(Posts.published(EDITOR)) + "/related")),
            Map.entry("listCategories", caller -> caller.get("/api/blog/categories")),
            Map.entry(
                    "createCategory",
                    caller -> caller.post("/api/blog/categories").json(Posts.category())),
            Map.entry(
                    "getCategory",
                    caller -> caller.get("/api/blog/categories/" + category().at("/id"))),
            Map.entry("exportCategories", caller -> caller.get("/api/exports/categories")),
            Map.entry(
                    "importCategories",
                    caller -> caller.post("/api/imports/categories").json("{\"items\": []}")),
            Map.entry("getWorkingCategory", caller -> caller.get(Posts.at(category()))),
            Map.entry("replaceCategory", caller -> {
                Answer made = category();
                return caller.put(Posts.at(made)).ifMatch(made.etag()).json(Posts.category());
            }),
            Map.entry("deleteCategory", caller -> {
                Answer made = category();
                return caller.delete(Posts.at(made)).ifMatch(made.etag());
            }),
            Map.entry("listWorkingPosts", caller -> caller.get("/api/blog/posts/working?limit=1")),
            Map.entry("getWorkingPost", caller -> caller.get(Posts.working(ownPost(caller)))),
            Map.entry("replaceWorkingPost", caller -> {
                Answer post = ownPost(caller);
                return caller.put(Posts.working(post)).ifMatch(post.etag()).json(Posts.simple());
            }),
            Map.entry("patchWorkingPost", caller -> {
                Answer post = ownPost(caller);
                return caller.patch(Posts.working(post)).ifMatch(post.etag()).merge("{\"series\": \"Soups\"}");
            }),
            Map.entry("trashPost", caller -> {
                Answer post = ownPost(caller);
                return caller.delete(Posts.working(post)).ifMatch(post.etag());
            }),
            Map.entry("listPostRevisions", caller -> caller.get(Posts.path(ownPost(caller)) + "/revisions")),
            Map.entry("getPostRevision", caller -> caller.get(Posts.path(ownPost(caller)) + "/revisions/1")),
            Map.entry("submitPost", caller -> Posts.command(caller, ownPost(caller), "submit")),
            Map.entry("approvePost", caller -> Posts.command(caller, Posts.saved(Api.user("editor2")), "approve")),
            Map.entry("publishPost", caller -> Posts.command(caller, ownPost(caller), "publish")),
            Map.entry("unpublishPost", caller -> Posts.command(caller, Posts.published(EDITOR), "unpublish")),
            Map.entry("restorePost", caller -> {
                Answer post = ownPost(caller);
                owner(caller).delete(Posts.working(post)).ifMatch(post.etag()).expect(204);
                return Posts.command(caller, post, "restore");
            }),
            Map.entry("openPreview", caller -> opening(caller, saved(EDITOR))),
            Map.entry(
                    "closePreview",
                    caller -> caller.delete("/api/previews/"
                            + opening(EDITOR, saved(EDITOR)).expect(201).at("/id"))),
            Map.entry("previewRecipes", caller -> caller.get("/api/preview/recipes?limit=1&token=" + token())),
            Map.entry("previewRecipe", caller -> previewed(caller, path(published(EDITOR)))),
            Map.entry("previewRecipeJsonLd", caller -> previewed(caller, path(published(EDITOR)) + "/json-ld")),
            Map.entry("previewPosts", caller -> caller.get("/api/preview/blog/posts?limit=1&token=" + token())),
            Map.entry("previewPost", caller -> previewed(caller, Posts.path(Posts.published(EDITOR)))),
            Map.entry(
                    "previewPostRendering",
                    caller -> previewed(caller, Posts.path(Posts.published(EDITOR)) + "/rendering")),
            Map.entry(
                    "previewPostJsonLd", caller -> previewed(caller, Posts.path(Posts.published(EDITOR)) + "/json-ld")),
            Map.entry(
                    "previewRelatedPosts",
                    caller -> previewed(caller, Posts.path(Posts.published(EDITOR)) + "/related")),
            Map.entry("listReleases", caller -> caller.get("/api/releases?limit=1")),
            Map.entry("createRelease", caller -> caller.post("/api/releases").json(Releases.TITLE)),
            Map.entry("getRelease", caller -> caller.get(Releases.path(Releases.begun(EDITOR)))),
            Map.entry("replaceRelease", caller -> {
                Answer release = Releases.begun(EDITOR);
                return caller.put(Releases.path(release))
                        .ifMatch(release.etag())
                        .json(Releases.TITLE);
            }),
            Map.entry("deleteRelease", caller -> {
                Answer release = Releases.begun(EDITOR);
                return caller.delete(Releases.path(release)).ifMatch(release.etag());
            }),
            Map.entry("listReleaseEntries", caller -> caller.get(Releases.path(Releases.begun(EDITOR)) + "/entries")),
            Map.entry(
                    "putReleaseEntry",
                    caller -> Releases.put(caller, Releases.begun(EDITOR), saved(EDITOR), "publish")),
            Map.entry("removeReleaseEntry", caller -> {
                Answer release = Releases.begun(EDITOR);
                Answer recipe = saved(EDITOR);
                Releases.put(EDITOR, release, recipe, "publish").expect(200);
                return caller.delete(Releases.entry(release, recipe));
            }),
            Map.entry("validateRelease", caller -> caller.get(Releases.path(Releases.begun(EDITOR)) + "/validation")),
            Map.entry("publishRelease", caller -> {
                Answer release = Releases.of(EDITOR, saved(EDITOR));
                return caller.post(Releases.path(release) + "/publish").ifMatch(release.etag());
            }),
            Map.entry("scheduleRelease", caller -> {
                Answer release = Releases.of(EDITOR, saved(EDITOR));
                return Releases.schedule(caller, release, LATER);
            }),
            Map.entry("unscheduleRelease", caller -> {
                Answer release = Releases.schedule(EDITOR, Releases.of(EDITOR, saved(EDITOR)), LATER)
                        .expect(200);
                return caller.delete(Releases.path(release) + "/schedule").ifMatch(release.etag());
            }),
            Map.entry("rollBackRelease", caller -> {
                Answer release = Releases.command(EDITOR, Releases.of(EDITOR, saved(EDITOR)), "publish")
                        .expect(200);
                return Releases.command(caller, release, "roll-back");
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
            Map.entry("mergeScratch", OperationCalls::merging),
            Map.entry("listRedirects", caller -> caller.get("/api/redirects?limit=1")),
            Map.entry("createRedirect", caller -> caller.post("/api/redirects").json(redirect())),
            Map.entry("getRedirect", caller -> caller.get(address(redirected()))),
            Map.entry("replaceRedirect", caller -> {
                Answer made = redirected();
                return caller.put(address(made)).ifMatch(made.etag()).json(redirect());
            }),
            Map.entry("deleteRedirect", caller -> {
                Answer made = redirected();
                return caller.delete(address(made)).ifMatch(made.etag());
            }),
            Map.entry(
                    "resolvePath",
                    caller -> caller.get(
                            "/api/redirects/resolve?path=" + redirected().at("/from"))),
            Map.entry("listMissing", caller -> caller.get("/api/redirects/missing?limit=1")),
            Map.entry("dismissMissing", caller -> caller.delete("/api/redirects/missing/" + missingPath())),
            Map.entry("searchRecipes", caller -> caller.get("/api/recipes/search?q=soup")),
            Map.entry("suggestRecipes", caller -> caller.get("/api/recipes/suggest?q=so")),
            Map.entry("listSynonyms", caller -> caller.get("/api/synonyms?limit=1")),
            Map.entry("createSynonyms", caller -> caller.post("/api/synonyms").json(synonyms())),
            Map.entry("getSynonyms", caller -> caller.get(at(group()))),
            Map.entry("replaceSynonyms", caller -> {
                Answer group = group();
                return caller.put(at(group)).ifMatch(group.etag()).json(synonyms());
            }),
            Map.entry("deleteSynonyms", caller -> {
                Answer group = group();
                return caller.delete(at(group)).ifMatch(group.etag());
            }),
            Map.entry("getSearchState", caller -> caller.get("/api/admin/search")),
            Map.entry("reindexSearch", caller -> caller.post("/api/admin/search/reindex")),
            Map.entry("checkSearch", caller -> caller.get("/api/admin/search/check")),
            Map.entry("listMedia", caller -> caller.get("/api/media?limit=1")),
            Map.entry("listMediaFolders", caller -> caller.get("/api/media/folders")),
            Map.entry("uploadMedium", caller -> Uploads.call(caller, "/api/media", Pictures.anyJpeg())),
            Map.entry("fetchMedium", OperationCalls::fetching),
            Map.entry("getMedium", caller -> caller.get(Uploads.path(medium(caller)))),
            Map.entry("patchMedium", caller -> {
                Answer medium = medium(caller);
                return caller.patch(Uploads.path(medium)).ifMatch(medium.etag()).merge("{\"title\": \"Soup\"}");
            }),
            Map.entry("replaceMediumFile", caller -> {
                Answer medium = medium(caller);
                return Uploads.put(caller, Uploads.path(medium) + "/file", Pictures.anyJpeg())
                        .ifMatch(medium.etag());
            }),
            Map.entry("trashMedium", caller -> {
                Answer medium = medium(caller);
                return caller.delete(Uploads.path(medium)).ifMatch(medium.etag());
            }),
            Map.entry("restoreMedium", caller -> {
                Answer medium = Uploads.trashed(owner(caller), medium(caller));
                return caller.post(Uploads.path(medium) + "/restore").ifMatch(medium.etag());
            }),
            Map.entry("importRecipes", caller -> ImportedFile.call(caller, "", file())),
            Map.entry("importPosts", caller -> ImportedFile.posts(caller, "", ImportedFile.lines(Posts.simple()))),
            Map.entry("listImports", caller -> caller.get("/api/imports")),
            Map.entry("getImport", caller -> caller.get(sentImport(caller))),
            Map.entry("listImportLines", caller -> caller.get(sentImport(caller) + "/lines")),
            Map.entry("cancelImport", caller -> caller.post(sentImport(caller) + "/cancel")),
            Map.entry("exportRecipes", caller -> caller.get("/api/exports/recipes")),
            Map.entry("exportPosts", caller -> caller.get("/api/exports/posts")),
            Map.entry("getUser", caller -> caller.get("/api/user")),
            Map.entry(
                    "updateUser",
                    caller -> caller.put("/api/user")
                            .ifMatch(etag(caller, "/api/user"))
                            .json("{\"displayName\": \"Walker\"}")),
            Map.entry("listReviewers", caller -> caller.get("/api/people/reviewers?name=e")),
            Map.entry("listPeople", caller -> caller.get("/api/people?subject=nobody-we-know")),
            Map.entry("getPreferences", caller -> caller.get("/api/user/preferences")),
            Map.entry(
                    "updatePreferences",
                    caller -> caller.put("/api/user/preferences")
                            .ifMatch(etag(caller, "/api/user/preferences"))
                            .json("{\"units\": \"metric\"}")),
            Map.entry("listUsers", caller -> caller.get("/api/admin/users?limit=1")),
            Map.entry("getUserAccount", caller -> caller.get(account(""))),
            Map.entry("grantRole", caller -> caller.put(account("/roles/premium"))),
            Map.entry("revokeRole", caller -> caller.delete(account("/roles/premium"))),
            Map.entry(
                    "suspendUser", caller -> caller.post(account("/suspend")).json("{\"reason\": \"Two warnings.\"}")),
            Map.entry("reinstateUser", caller -> caller.post(account("/reinstate"))),
            Map.entry("resetSecondFactor", caller -> caller.delete(account("/second-factor"))),
            Map.entry("listAuditEntries", caller -> caller.get("/api/audit?limit=1")),
            Map.entry("verifyAudit", caller -> caller.get("/api/audit/verify?lines=1")),
            Map.entry("forgetPerson", caller -> caller.delete("/api/audit/people/nobody-we-know")),
            Map.entry("getVersion", caller -> caller.get("/api/version")),
            Map.entry("listParkedEvents", caller -> caller.get("/api/events/parked")),
            Map.entry(
                    "retryParkedEvent", caller -> caller.post("/api/events/parked/audit/" + parkedEvent() + "/retry")));

    private static @Nullable Person somebody;

    private OperationCalls() {}

    private static synchronized String account(String rest) {
        if (somebody == null) {
            somebody = Person.registered();
        }
        return "/api/admin/users/" + somebody.subject() + rest;
    }

    private static Answer medium(Api caller) {
        return Uploads.sent(owner(caller), Pictures.anyJpeg());
    }

    /** Only a node of the tests' own fetches from a server of the tests' own. */
    private static Call fetching(Api caller) {
        Api fetcher = new Api(SecondNode.anonymous().server(), caller.authorization());
        return fetcher.post("/api/media/from-url")
                .json(Map.of("url", PictureServer.shared().address("/soup.jpg")));
    }

    private static byte[] file() {
        return ImportedFile.lines(RecipeDocuments.simple());
    }

    private static String sentImport(Api caller) {
        return "/api/imports/" + ImportedFile.sent(owner(caller), "", file()).id();
    }

    private static Call changing(String method, Api caller) {
        Answer recipe = own(caller);
        return caller.call(method, working(recipe)).ifMatch(recipe.etag());
    }

    private static Call restoring(Api caller) {
        Answer recipe = own(caller);
        trash(owner(caller), recipe);
        return command(caller, recipe, "restore");
    }

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

    private static Call opening(Api caller, Answer recipe) {
        return caller.post("/api/previews").json("{\"item\": \"%s\"}".formatted(recipe.at("/id")));
    }

    private static Call previewed(Api caller, String path) {
        return caller.get("/api/preview" + path.substring(4) + "?token=" + token());
    }

    private static String token() {
        return opening(EDITOR, saved(EDITOR)).expect(201).at("/token");
    }

    private static Answer category() {
        return Posts.made(EDITOR, Posts.category());
    }

    private static Answer ownPost(Api caller) {
        return Posts.saved(owner(caller));
    }

    private static Answer own(Api caller) {
        return saved(owner(caller));
    }

    private static Api owner(Api caller) {
        return caller.authorization().isPresent() ? caller : caller.as("editor");
    }

    private static String at(Answer group) {
        return "/api/synonyms/" + group.at("/id");
    }

    private static Answer group() {
        return Api.user("editor").post("/api/synonyms").json(synonyms()).expect(201);
    }

    /** Words that no other group has. */
    private static String synonyms() {
        String word = "word" + UUID.randomUUID();
        return "{\"words\": [\"%s\", \"other %s\"]}".formatted(word, word);
    }

    private static String address(Answer redirect) {
        return "/api/redirects/" + redirect.at("/id");
    }

    private static Answer redirected() {
        return Api.user("editor").post("/api/redirects").json(redirect()).expect(201);
    }

    private static String redirect() {
        return "{\"from\": \"/old-%s\", \"to\": \"/new\"}".formatted(UUID.randomUUID());
    }

    private static UUID missingPath() {
        UUID id = UUID.randomUUID();
        Database.shared()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO editorial.missing VALUES (?, ?, 1, now(), now())", id, "/missing-" + id));
        return id;
    }

    private static String etag(Api caller, String path) {
        return caller.authorization().isPresent() ? caller.get(path).expect(200).etag() : "\"0\"";
    }

    /** An event that was set aside, as if the trail could not be written at the time. */
    private static UUID parkedEvent() {
        return Database.shared().withHandle(handle -> {
            UUID event = handle.createQuery("SELECT id FROM kernel.event ORDER BY position DESC LIMIT 1")
                    .mapTo(UUID.class)
                    .one();
            handle.execute("""
          INSERT INTO kernel.parked_event (consumer, event_id, attempts, error, parked_at)
          VALUES ('audit', ?, 5, 'out of paper', now()) ON CONFLICT DO NOTHING
          """, event);
            return event;
        });
    }
}
