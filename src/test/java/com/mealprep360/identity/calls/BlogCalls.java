package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.EDITOR;
import static com.mealprep360.identity.calls.Own.owner;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Posts;
import java.util.Map;
import java.util.function.Function;

/** Posts and their categories. */
final class BlogCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
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
            }));

    private BlogCalls() {}

    private static Answer category() {
        return Posts.made(EDITOR, Posts.category());
    }

    private static Answer ownPost(Api caller) {
        return Posts.saved(owner(caller));
    }
}
