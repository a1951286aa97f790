package com.mealprep360.blog.categories;

import static com.mealprep360.support.Posts.category;
import static com.mealprep360.support.Posts.made;
import static com.mealprep360.support.Posts.simple;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Posts;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Categories go from one instance to another. */
class CategoryMovingIT {
    private static final String ALL = "/api/blog/categories";

    private final Api editor = Api.user("editor");
    private final Api anyone = Api.anonymous();

    @Test
    void whatIsBroughtInKeepsItsIdsAndItsPlace() {
        String top = UUID.randomUUID().toString();
        String below = UUID.randomUUID().toString();
        String merged = UUID.randomUUID().toString();
        Answer here = made(editor, category());
        String taken = here.at("/texts/0/slug");
        String file = """
                {"items": [
                  {"id": "%s", "texts": [{"locale": "en", "name": "Top %1$s", "slug": "top-of-all-%1$s"}]},
                  {"id": "%s", "parent": "%1$s", "texts": [{"locale": "de", "name": "Suppen", "slug": "%s"}]},
                  {"id": "%s", "mergedInto": "%1$s"}]}
                """.formatted(top, below, taken, merged);

        Answer first = brought(file).expect(200);
        Answer again = brought(file).expect(200);

        assertThat(first.at("/created") + "/" + first.at("/unchanged")).isEqualTo("3/0");
        assertThat(first.at("/renamed/0")).isEqualTo(below);
        assertThat(again.at("/created") + "/" + again.at("/unchanged")).isEqualTo("0/3");
        assertThat(anyone.get(ALL + "/" + below).expect(200).at("/ancestors/0/id"))
                .isEqualTo(top);
        assertThat(anyone.get(ALL + "/" + taken).expect(200).at("/id"))
                .as("the slug of what is here")
                .isEqualTo(here.at("/id"));
        anyone.get(ALL + "/" + merged).expect(308);
        ObjectNode post = simple();
        post.putArray("categories").add(merged);
        Posts.saved(editor, post);
        assertThat(editor.get("/api/exports/categories").expect(200).json().path("items"))
                .extracting(one -> one.path("id").asText())
                .containsSubsequence(top, below, merged);
    }

    @Test
    void ofAFileThatIsWrongNothingIsBroughtIn() {
        String good = UUID.randomUUID().toString();
        String file = """
                {"items": [
                  {"id": "%s", "texts": [{"locale": "en", "name": "Good %1$s"}]},
                  {"id": "%s", %s}]}
                """;
        String second = UUID.randomUUID().toString();
        String text = "\"texts\": [{\"locale\": \"en\", \"name\": \"Below\"}]";
        for (String[] wrong : new String[][] {
            {"\"parent\": \"%s\", %s".formatted(UUID.randomUUID(), text), "/items/1/parent"},
            {"\"mergedInto\": \"%s\"".formatted(UUID.randomUUID()), "/items/1/mergedInto"},
            {"\"mergedInto\": \"%s\", %s".formatted(good, text), "/items/1"},
            {text.replace("\"Below\"", "\"Below\", \"slug\": \"A b\""), "/items/1/texts/0/slug"}
        }) {
            assertThat(brought(file.formatted(good, second, wrong[0]))
                            .onPurpose()
                            .expect(400)
                            .pointers())
                    .containsExactly(wrong[1]);
        }
        anyone.get(ALL + "/" + good).expect(404);
    }

    private Call brought(String file) {
        return editor.post("/api/imports/categories").json(file);
    }
}
