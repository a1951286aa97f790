package com.mealprep360.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Posts;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Releases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is not published of posts carries a mark in every text; no answer to the public, and no other preview, may hold it. */
class PostLeakIT {
    private static final String MARK = "psstpsst";
    /** The part of the sitemap that holds whatever there is. */
    private static final String EVERYTHING = "/sitemaps/%s/00000000-0000-0000-0000-000000000000.xml";

    private final Api editor = Api.user("editor");
    private final Api user = Api.user("user");
    private final Api anyone = Api.anonymous();
    private final Answer category = Posts.made(editor, Posts.category());

    @Test
    void nothingUnpublishedIsInAnyPublicAnswer() {
        Answer visible = editor.post("/api/blog/posts?publish=true")
                .json(in(category, Posts.simple()))
                .expect(201);
        Answer edited = Posts.published(editor);
        editor.put(Posts.working(edited)).ifMatch(edited.etag()).json(marked()).expect(200);
        Answer typed = Posts.published(editor);
        editor.put(Recipes.scratch(typed)).ifMatch(typed.etag()).json(marked()).expect(200);
        Answer offline =
                editor.post("/api/blog/posts?publish=true").json(marked()).expect(201);
        Posts.command(editor, offline, "unpublish").expect(200);
        Answer trashed = Posts.saved(editor, marked());
        editor.delete(Posts.working(trashed)).ifMatch(trashed.etag()).expect(204);
        Answer released = Posts.saved(editor, marked());
        Releases.of(editor, released);
        Answer scheduled = Posts.saved(editor, marked());
        editor.post("/api/items/" + scheduled.at("/id") + "/schedules")
                .ifMatch(scheduled.etag())
                .json("{\"action\": \"publish\", \"at\": \"%s\"}".formatted(Instant.parse("2098-06-01T00:00:00Z")))
                .expect(201);
        Answer translated = Posts.published(editor);
        Answer german = Recipes.translating(editor, translated, "de").expect(201);
        editor.put(Posts.working(translated) + "?locale=de")
                .ifMatch(german.etag())
                .json(marked())
                .expect(200);
        List<Answer> hidden = List.of(
                translated,
                typed,
                Posts.saved(editor, marked()),
                Posts.saved(user, marked()),
                edited,
                offline,
                trashed,
                released,
                scheduled);
        String token = editor.post("/api/previews")
                .json("{\"item\": \"%s\"}".formatted(Posts.saved(editor).at("/id")))
                .expect(201)
                .at("/token");

        List<Answer> answers = new ArrayList<>();
        for (Api caller : List.of(anyone, user.as("user2"), user.as("premium"))) {
            for (Answer one : hidden) {
                for (String address : List.of(one.at("/id"), one.at("/slug"), one.at("/id") + "?locale=de")) {
                    answers.add(caller.get("/api/blog/posts/" + address).send());
                    answers.add(caller.get("/api/preview/blog/posts/" + address + (address.contains("?") ? "&" : "?")
                                    + "token=" + token)
                            .send());
                }
                for (String behind : List.of(
                        "related",
                        "working",
                        "revisions",
                        "revisions/1",
                        "rendering",
                        "json-ld",
                        "json-ld?locale=de")) {
                    answers.add(caller.get(Posts.path(one) + "/" + behind).send());
                }
                for (String behind : List.of("related", "rendering", "json-ld")) {
                    answers.add(caller.get(previewed(Posts.path(one) + "/" + behind + "?token=" + token))
                            .send());
                }
                for (String behind : List.of(
                        "actions",
                        "readiness",
                        "changes",
                        "comments",
                        "schedules",
                        "locales",
                        "scratch",
                        "scratch/merge",
                        "presence")) {
                    answers.add(caller.get("/api/items/" + one.at("/id") + "/" + behind)
                            .send());
                }
                answers.add(
                        caller.get("/api/items/usages?target=" + one.at("/id")).send());
                answers.add(caller.get("/api/redirects/resolve?path=/blog/" + one.at("/slug"))
                        .send());
            }
            for (String list : List.of(
                    "/api/blog/posts?limit=100",
                    "/api/blog/feeds/rss?limit=100",
                    "/api/blog/feeds/atom?limit=100",
                    "/api/blog/feeds/json?limit=100",
                    "/api/blog/feeds/json?limit=100&locale=de",
                    "/sitemap.xml",
                    EVERYTHING.formatted("blog"),
                    EVERYTHING.formatted("recipes"),
                    "/api/blog/posts?limit=100&category=" + category.at("/id"),
                    "/api/preview/blog/posts?limit=100&category=" + category.at("/id") + "&token=" + token,
                    "/api/blog/posts/suggest?limit=10&q=" + MARK.substring(0, 4),
                    "/api/blog/posts/search?limit=100&facets=true&q=" + MARK,
                    "/api/blog/posts/search?limit=100&facets=true&category=" + category.at("/id"),
                    "/api/blog/categories/" + category.at("/id"),
                    Posts.path(visible) + "/related?limit=20",
                    previewed(Posts.path(visible) + "/related?limit=20&token=" + token),
                    "/api/blog/posts/working",
                    "/api/preview/blog/posts?limit=100&token=" + token,
                    "/api/releases",
                    "/api/items/schedules",
                    "/api/items/waiting",
                    "/api/redirects/missing")) {
                answers.add(caller.get(list).send());
            }
        }

        assertThat(anyone.get("/api/blog/categories/" + category.at("/id"))
                        .expect(200)
                        .at("/posts"))
                .as("posts in the category of all that is hidden")
                .isEqualTo("1");
        assertThat(answers).hasSizeGreaterThan(300);
        assertThat(answers).allSatisfy(answer -> assertThat(withoutEcho(answer)).doesNotContain(MARK));
    }

    /** The mark is found where it may be seen, so that its absence elsewhere means something. */
    @Test
    void theMarkIsThereForThoseWhoMaySeeIt() {
        Answer draft = Posts.saved(editor, marked());

        assertThat(editor.get(Posts.working(draft)).expect(200).text()).contains(MARK);
    }

    /** A problem names the path that was called, which the caller knew already. */
    private static String withoutEcho(Answer answer) {
        return answer.toString().replaceAll("\"instance\":\"[^\"]*\"", "").toLowerCase(Locale.ROOT);
    }

    private static String previewed(String path) {
        return path.replaceFirst("^/api/", "/api/preview/");
    }

    private static ObjectNode in(Answer category, ObjectNode post) {
        post.putArray("categories").add(category.at("/id"));
        return post;
    }

    private ObjectNode marked() {
        ObjectNode post = in(category, Posts.simple());
        post.put("title", MARK + " " + post.path("title").asText())
                .put("excerpt", MARK)
                .put("series", MARK);
        ((ObjectNode) post.at("/body/blocks/0/text/0")).put("text", MARK);
        return post;
    }
}
