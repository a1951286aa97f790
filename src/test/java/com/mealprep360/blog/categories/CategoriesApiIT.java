package com.mealprep360.blog.categories;

import static com.mealprep360.support.Posts.at;
import static com.mealprep360.support.Posts.category;
import static com.mealprep360.support.Posts.command;
import static com.mealprep360.support.Posts.made;
import static com.mealprep360.support.Posts.path;
import static com.mealprep360.support.Posts.simple;
import static com.mealprep360.support.Posts.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.Posts;
import com.mealprep360.support.Recipes;
import com.mealprep360.support.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CategoriesApiIT {
    private static final String ALL = "/api/blog/categories";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void theTreeIsOneListInItsOrder() {
        Answer top = made(editor, category());
        Answer second = made(editor, category(top));
        ObjectNode german = category(top).put("position", 0);
        german.withArray("texts").addObject().put("locale", "de").put("name", "Suppen " + UUID.randomUUID());
        Answer first = made(editor, german);

        Answer list = anyone.get(ALL).expect(200);
        List<String> ids = list.json().path("items").findValuesAsText("id");
        assertThat(ids).containsSubsequence(top.at("/id"), first.at("/id"), second.at("/id"));
        JsonNode shown = shown(first, "");
        assertThat(shown.path("locale").asText()).isEqualTo("en");
        assertThat(shown.at("/ancestors/0/id").asText()).isEqualTo(top.at("/id"));
        assertThat(shown.at("/ancestors/0/name").asText()).isEqualTo(top.at("/texts/0/name"));
        assertThat(shown(first, "?locale=de").path("name").asText()).isEqualTo(first.at("/texts/1/name"));
        assertThat(shown(second, "?locale=de").path("locale").asText()).isEqualTo("en");
        anyone.get(ALL).header("If-None-Match", list.etag()).expect(304);
        assertThat(list.header("Cache-Control")).hasValue("public, max-age=0, must-revalidate");
    }

    @Test
    void oneIsReadByItsIdAndBySlugsOfAllLocales() {
        ObjectNode wanted = category();
        wanted.withArray("texts").addObject().put("locale", "de").put("name", "Süß & Salzig " + UUID.randomUUID());
        Answer made = made(editor, wanted);

        Answer english = anyone.get(address(made)).expect(200);
        assertThat(english.header("Content-Language")).hasValue("en");
        Answer german =
                anyone.get(ALL + "/" + made.at("/texts/1/slug") + "?locale=de").expect(200);
        assertThat(german.header("Content-Language")).hasValue("de");
        assertThat(german.at("/slug")).startsWith("suss-salzig-");
        assertThat(anyone.get(address(made))
                        .header("Accept-Language", "de-AT, en;q=0.5")
                        .expect(200)
                        .etag())
                .isEqualTo(german.etag())
                .isNotEqualTo(english.etag());
        anyone.get(ALL + "/" + UUID.randomUUID()).expect(404);
    }

    @Test
    void aRenameLeadsOnAndChangesNoPost() {
        Answer made = made(editor, category());
        Answer post = published(made);
        Answer before = anyone.get(path(post)).expect(200);
        Answer list = anyone.get(ALL).expect(200);
        ObjectNode renamed = category();
        String slug = "renamed-" + UUID.randomUUID();
        ((ObjectNode) renamed.at("/texts/0")).put("slug", slug);

        Answer changed = editor.put(at(made)).ifMatch(made.etag()).json(renamed).expect(200);

        assertThat(changed.etag()).isNotEqualTo(made.etag());
        editor.put(at(made)).ifMatch(made.etag()).json(renamed).expect(412);
        assertThat(anyone.get(path(post)).expect(200).etag()).isEqualTo(before.etag());
        assertThat(before.at("/document/categories/0")).isEqualTo(made.at("/id"));
        assertThat(shown(made, "").path("slug").asText()).isEqualTo(slug);
        assertThat(anyone.get(ALL).expect(200).etag()).isNotEqualTo(list.etag());
        assertThat(anyone.get(ALL + "/" + made.at("/texts/0/slug")).expect(308).location())
                .endsWith(ALL + "/" + slug);
        assertThat(listed(made.at("/texts/0/slug"))).containsExactly(post.at("/id"));
    }

    @Test
    void twoMovesAtOnceMakeNoLoop() {
        for (int round = 0; round < 5; round++) {
            Answer one = made(editor, category(made(editor, category())));
            Answer other = made(editor, category(made(editor, category())));

            List<Answer> answers = Together.call(2, i -> i == 0 ? moved(one, other) : moved(other, one));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
            Answer refused = answers.stream()
                    .filter(answer -> answer.status() == 409)
                    .findFirst()
                    .orElseThrow();
            assertThat(refused.problem()).isEqualTo("blog-category-loop");
            assertThat(refused.pointers()).containsExactly("/parent");
            assertThat(anyone.get(ALL).expect(200).json().path("items").findValuesAsText("id"))
                    .contains(one.at("/id"), other.at("/id"));
        }
    }

    @Test
    void whatIsWrongIsSaidByField() {
        Answer made = made(editor, category());
        ObjectNode same = category();
        ((ObjectNode) same.at("/texts/0")).put("slug", made.at("/texts/0/slug"));
        ObjectNode nowhere = category().put("parent", UUID.randomUUID().toString());
        ObjectNode bad = category();
        ((ObjectNode) bad.at("/texts/0")).put("slug", "Not A Slug");
        ObjectNode twice = category();
        twice.withArray("texts").addObject().put("locale", "EN").put("name", "x");

        Answer taken = editor.post(ALL).json(same).expect(409);
        assertThat(taken.problem()).isEqualTo("blog-category-slug-taken");
        assertThat(taken.at("/see")).isEqualTo(at(made));
        assertThat(taken.pointers()).containsExactly("/texts/0/slug");
        assertThat(editor.post(ALL).json(nowhere).expect(400).pointers()).containsExactly("/parent");
        assertThat(editor.post(ALL).json(bad).expect(400).pointers()).containsExactly("/texts/0/slug");
        assertThat(editor.post(ALL).json(twice).expect(400).pointers()).containsExactly("/texts/1/locale");
        editor.put(at(made)).json(category()).onPurpose().expect(428);
    }

    @Test
    void whatIsUnusedIsRemovedAndWhatIsUsedIsMerged() {
        Answer target = made(editor, category());
        Answer used = made(editor, category());
        Answer below = made(editor, category(used));
        Answer live = published(used);
        Answer draft = Posts.saved(editor, in(used));

        Answer refused = editor.delete(at(used)).ifMatch(used.etag()).expect(409);
        assertThat(refused.problem()).isEqualTo("blog-category-in-use");
        String into = at(used) + "?moveTo=";
        assertThat(editor.delete(into + below.at("/id"))
                        .ifMatch(used.etag())
                        .expect(409)
                        .problem())
                .isEqualTo("blog-category-loop");
        assertThat(editor.delete(into + UUID.randomUUID())
                        .ifMatch(used.etag())
                        .expect(400)
                        .pointers())
                .containsExactly("#/query/moveTo");
        editor.delete(into + target.at("/id")).ifMatch(used.etag()).expect(204);

        assertThat(listed(target.at("/id"))).containsExactly(live.at("/id"));
        assertThat(listed(used.at("/id"))).containsExactly(live.at("/id"));
        assertThat(listed(used.at("/texts/0/slug"))).containsExactly(live.at("/id"));
        JsonNode shown = shown(target, "");
        assertThat(shown.path("posts").asInt()).isEqualTo(1);
        assertThat(shown.at("/formerIds/0").asText()).isEqualTo(used.at("/id"));
        assertThat(shown(below, "").at("/ancestors/0/id").asText()).isEqualTo(target.at("/id"));
        assertThat(anyone.get(address(used)).expect(308).location()).endsWith(target.at("/texts/0/slug"));
        assertThat(anyone.get(path(live)).expect(200).etag()).isEqualTo(live.etag());
        editor.get(at(used)).expect(404);

        Answer saved = editor.patch(working(draft))
                .ifMatch(draft.etag())
                .merge("{\"series\": \"On\"}")
                .expect(200);
        command(editor, saved, "publish").expect(200);
        assertThat(listed(target.at("/id"))).contains(draft.at("/id"));
        Answer moved = editor.get(at(below)).expect(200);
        assertThat(moved.at("/parent")).isEqualTo(target.at("/id"));
        editor.delete(at(below)).ifMatch(moved.etag()).expect(204);
        anyone.get(address(below)).expect(404);
    }

    @Test
    void aPostNamesOnlyWhatIsThere() {
        Answer gone = made(editor, category());
        editor.delete(at(gone)).ifMatch(gone.etag()).expect(204);
        Answer there = made(editor, category());

        Answer refused = editor.post("/api/blog/posts").json(in(there, gone)).expect(400);

        assertThat(refused.pointers()).containsExactly("/categories/1");
    }

    /** A post that is saved while its category goes: either it is refused, or the category stays. */
    @Test
    void noPostNamesWhatGoesMeanwhile() {
        Set<Integer> removals = new HashSet<>();
        for (int round = 0; round < 5; round++) {
            Answer category = made(editor, category());

            List<Answer> answers = Together.call(
                    2,
                    i -> i == 0
                            ? editor.post("/api/blog/posts").json(in(category)).send()
                            : editor.delete(at(category))
                                    .ifMatch(category.etag())
                                    .send());

            boolean isSaved = answers.get(0).status() == 201;
            assertThat(answers.get(0).status()).isEqualTo(isSaved ? 201 : 400);
            assertThat(answers.get(1).status()).isEqualTo(isSaved ? 409 : 204);
            removals.add(answers.get(1).status());
        }
        assertThat(removals).isNotEmpty();
    }

    @Test
    void manyMayBeTheFirstToNameOne() {
        Answer one = made(editor, category());
        Answer other = made(editor, category());

        assertThat(Together.call(
                        8,
                        i -> editor.post("/api/blog/posts")
                                .json(i % 2 == 0 ? in(one, other) : in(other, one))
                                .send()))
                .extracting(Answer::status)
                .containsOnly(201);
    }

    /** The law of counts: as many as the list of the category has, and nothing that is not published. */
    @Test
    void asManyPostsAreCountedAsAreListed() {
        Answer top = made(editor, category());
        Answer left = made(editor, category(top));
        Answer right = made(editor, category(top));
        published(left);
        published(left, right);
        Answer both = published(top, right);
        Posts.saved(editor, in(left));
        Posts.saved(Api.user("user"), in(right));
        command(editor, published(right), "unpublish").expect(200);
        Answer german = Recipes.translating(editor, both, "de").expect(201);
        editor.post(path(both) + "/publish?locale=de").ifMatch(german.etag()).expect(200);

        for (Answer category : List.of(top, left, right)) {
            for (String locale : List.of("", "locale=de")) {
                assertThat(shown(category, locale.isEmpty() ? "" : "?" + locale)
                                .path("posts")
                                .asInt())
                        .as(category.at("/texts/0/name") + " " + locale)
                        .isEqualTo(listed(category.at("/id") + (locale.isEmpty() ? "" : "&" + locale))
                                .size());
            }
        }
        assertThat(shown(top, "").path("posts").asInt()).isEqualTo(3);
        assertThat(shown(left, "").path("posts").asInt()).isEqualTo(2);
        assertThat(shown(top, "?locale=de").path("posts").asInt()).isEqualTo(1);
    }

    @Test
    void searchesKnowWhatIsBelowAndFollowAMove() {
        Answer top = made(editor, category());
        Answer low = made(editor, category(top));
        Answer elsewhere = made(editor, category());
        Answer post = published(low);
        Await.until(LIMIT, () -> found("category=" + top.at("/id")), List.of(post.at("/id"))::equals);
        assertThat(found("category=" + low.at("/texts/0/slug"))).containsExactly(post.at("/id"));
        assertThat(found("category=no-such")).isEmpty();
        JsonNode facets = anyone.get("/api/blog/posts/search?facets=true&limit=1&category=" + top.at("/id"))
                .expect(200)
                .json()
                .at("/facets/categories");
        assertThat(facets.findValuesAsText("value")).containsExactlyInAnyOrder(top.at("/id"), low.at("/id"));
        assertThat(facets.findValuesAsText("count")).containsOnly("1");

        moved(low, elsewhere);

        Await.until(LIMIT, () -> found("category=" + elsewhere.at("/id")), List.of(post.at("/id"))::equals);
        Await.until(LIMIT, () -> found("category=" + top.at("/id")), List::isEmpty);
        assertThat(listed(elsewhere.at("/texts/0/slug"))).containsExactly(post.at("/id"));
        Await.until(
                LIMIT, () -> fallback(post), ids -> ids.contains(elsewhere.at("/id")) && !ids.contains(top.at("/id")));
    }

    @Test
    void aPreviewShowsPostsInTheirCategories() {
        Answer category = made(editor, category());
        Answer draft = Posts.saved(editor, in(category));
        String token = editor.post("/api/previews")
                .json("{\"item\": \"%s\"}".formatted(draft.at("/id")))
                .expect(201)
                .at("/token");

        Answer list = anyone.get("/api/preview/blog/posts?category=" + category.at("/id") + "&token=" + token)
                .expect(200);

        assertThat(list.json().path("items").findValuesAsText("id")).containsExactly(draft.at("/id"));
        assertThat(list.at("/items/0/categories/0")).isEqualTo(category.at("/id"));
        assertThat(listed(category.at("/id"))).isEmpty();
    }

    @Test
    void aChangeOfCategoriesIsAChangeOfThePost() {
        Answer one = made(editor, category());
        Answer other = made(editor, category());
        Answer draft = Posts.saved(editor, in(one));
        String item = "/api/items/" + draft.at("/id");

        Answer changed = editor.patch(working(draft))
                .ifMatch(draft.etag())
                .merge("{\"categories\": [\"%s\"]}".formatted(other.at("/id")))
                .expect(200);

        assertThat(changed.etag()).isNotEqualTo(draft.etag());
        assertThat(editor.get(item + "/changes?from=1&to=2").expect(200).json().findValuesAsText("pointer"))
                .isNotEmpty()
                .allMatch(pointer -> pointer.startsWith("/categories"));
        Await.until(LIMIT, () -> used(other), List.of("/categories/0")::equals);
        assertThat(used(one)).isEmpty();
        assertThat(editor.post(item + "/revisions/1/restore")
                        .ifMatch(changed.etag())
                        .expect(200)
                        .at("/document/categories/0"))
                .isEqualTo(one.at("/id"));
        anyone.get("/api/blog/posts?category=%00").onPurpose().expect(400);
    }

    private List<String> used(Answer category) {
        return editor.get("/api/items/usages?target=" + category.at("/id"))
                .expect(200)
                .json()
                .findValuesAsText("pointer");
    }

    private Answer moved(Answer category, Answer below) {
        ObjectNode document = category.json().deepCopy();
        document.remove("id");
        return editor.put(at(category))
                .ifMatch(category.etag())
                .json(document.put("parent", below.at("/id")))
                .send();
    }

    private Answer published(Answer... categories) {
        return editor.post("/api/blog/posts?publish=true").json(in(categories)).expect(201);
    }

    private static ObjectNode in(Answer... categories) {
        ObjectNode post = simple();
        for (Answer category : categories) {
            post.withArray("categories").add(category.at("/id"));
        }
        return post;
    }

    private static String address(Answer category) {
        return ALL + "/" + category.at("/id");
    }

    private JsonNode shown(Answer category, String query) {
        return StreamSupport.stream(
                        anyone.get(ALL + query).expect(200).json().path("items").spliterator(), false)
                .filter(one -> one.path("id").asText().equals(category.at("/id")))
                .findFirst()
                .orElseThrow();
    }

    private List<String> listed(String category) {
        return anyone.get("/api/blog/posts?limit=100&category=" + category)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    private List<String> found(String query) {
        return anyone.get("/api/blog/posts/search?" + query)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("id");
    }

    /** What PostgreSQL searches by while OpenSearch is away. */
    private static List<String> fallback(Answer post) {
        return new ArrayList<>(Database.shared()
                .withHandle(handle -> handle.createQuery("""
            SELECT jsonb_array_elements_text(keywords -> 'categories') FROM search.entry WHERE item_id = CAST(? AS uuid)
            """)
                        .bind(0, post.at("/id"))
                        .mapTo(String.class)
                        .list()));
    }
}
