package com.mealprep360.blog;

import static com.mealprep360.support.Posts.category;
import static com.mealprep360.support.Posts.command;
import static com.mealprep360.support.Posts.made;
import static com.mealprep360.support.Posts.path;
import static com.mealprep360.support.Posts.simple;
import static com.mealprep360.support.Posts.working;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Posts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RelatedPostsIT {
    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();
    private final String own = UUID.randomUUID().toString();
    private final Answer category = made(editor, category());

    @Test
    void theMostAlikeComeFirst() {
        Answer post = published(full());
        Answer oneTag = published(tagged(own + " a"));
        Answer twoTags = published(tagged(own + " a", own + " b"));
        Answer sameCategory = published(in(simple()));
        Answer sameSeries = published(simple().put("series", "Series " + own.toUpperCase()));
        Answer all = published(full());
        published(tagged("other"));
        Posts.saved(editor, full());
        command(editor, published(full()), "unpublish").expect(200);

        Answer list = related(post, "?limit=20");

        assertThat(ids(list))
                .containsExactly(
                        all.at("/id"),
                        sameSeries.at("/id"),
                        sameCategory.at("/id"),
                        twoTags.at("/id"),
                        oneTag.at("/id"));
        assertThat(ids(related(post, "?limit=2"))).containsExactly(all.at("/id"), sameSeries.at("/id"));
        assertThat(list.at("/items/0/title")).isEqualTo(all.at("/document/title"));
        assertThat(list.header("Content-Language")).hasValue("en");
        anyone.get(path(post) + "/related?limit=20")
                .header("If-None-Match", list.etag())
                .expect(304);

        command(editor, all, "unpublish").expect(200);
        assertThat(ids(related(post, "?limit=20")))
                .startsWith(sameSeries.at("/id"))
                .hasSize(4);
        anyone.get(path(all) + "/related").expect(404);
    }

    @Test
    void theyAreInTheSameLocale() {
        Answer post = published(full());
        Answer english = published(full());
        ObjectNode text = full();
        Answer german =
                editor.post("/api/blog/posts?publish=true&locale=de").json(text).expect(201);

        assertThat(ids(related(post, ""))).containsExactly(english.at("/id"));
        assertThat(ids(related(german, ""))).isEmpty();
    }

    @Test
    void aMergedCategoryIsTheOneInItsPlace() {
        Answer post = published(in(simple()));
        Answer target = made(editor, category());
        ObjectNode other = simple();
        other.putArray("categories").add(target.at("/id"));
        Answer alike = published(other);
        assertThat(ids(related(post, ""))).isEmpty();

        editor.delete(Posts.at(category) + "?moveTo=" + target.at("/id"))
                .ifMatch(category.etag())
                .expect(204);

        assertThat(ids(related(post, ""))).containsExactly(alike.at("/id"));
        assertThat(ids(related(alike, ""))).containsExactly(post.at("/id"));
    }

    @Test
    void anOldSlugLeadsOn() {
        Answer post = published(simple());
        String slug = "renamed-" + own;
        Answer renamed = editor.patch(working(post))
                .ifMatch(post.etag())
                .merge("{\"slug\": \"%s\"}".formatted(slug))
                .expect(200);
        command(editor, renamed, "publish").expect(200);

        assertThat(anyone.get("/api/blog/posts/" + post.at("/slug") + "/related")
                        .expect(308)
                        .location())
                .endsWith("/api/blog/posts/" + slug + "/related");
    }

    private Answer related(Answer post, String query) {
        return anyone.get(path(post) + "/related" + query).expect(200);
    }

    private static List<String> ids(Answer list) {
        return list.json().path("items").findValuesAsText("id");
    }

    private Answer published(ObjectNode post) {
        return editor.post("/api/blog/posts?publish=true").json(post).expect(201);
    }

    private ObjectNode full() {
        return in(tagged(own + " a", own + " b")).put("series", "Series " + own);
    }

    /** Twice the same tag, written in two ways, is one. */
    private static ObjectNode tagged(String... tags) {
        ObjectNode post = simple();
        for (String tag : tags) {
            post.withArray("tags").add(tag).add(tag.toUpperCase());
        }
        return post;
    }

    private ObjectNode in(ObjectNode post) {
        post.putArray("categories").add(category.at("/id"));
        return post;
    }
}
