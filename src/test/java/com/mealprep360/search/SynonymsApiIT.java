package com.mealprep360.search;

import static com.mealprep360.search.Larder.found;
import static com.mealprep360.search.Larder.published;
import static com.mealprep360.search.Larder.q;
import static com.mealprep360.search.Larder.recipe;
import static com.mealprep360.search.Larder.word;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SynonymsApiIT {
    private final Api editor = Api.user("editor");
    private final String one = word();
    private final String other = word();

    @Test
    void aGroupWorksFromItsCreationToItsEnd() {
        published(recipe("Pot of " + one));
        found(q(one), 1);

        Answer group = editor.post("/api/synonyms").json(words(one, other)).expect(201);
        found(q(other), 1);

        String third = word();
        Answer changed = editor.put(at(group))
                .ifMatch(group.etag())
                .json(words(one, third + " " + third + "a"))
                .expect(200);
        found(q(third + " " + third + "a"), 1);
        found(q(other), 0);

        assertThat(editor.put(at(group))
                        .ifMatch(group.etag())
                        .json(words(one, other))
                        .expect(412)
                        .problem())
                .isEqualTo("stale");
        assertThat(editor.delete(at(group)).expect(428).problem()).isEqualTo("precondition-required");
        editor.delete(at(group)).ifMatch(changed.etag()).expect(204);
        assertThat(editor.get(at(group)).expect(404).problem()).isEqualTo("search-synonyms-not-found");
        found(q(third + " " + third + "a"), 0);
    }

    @Test
    void aWordIsInOneGroupOnly() {
        Answer group = editor.post("/api/synonyms").json(words(one, other)).expect(201);

        Answer refused =
                editor.post("/api/synonyms").json(words(one + "s", word())).expect(409);

        assertThat(refused.problem()).isEqualTo("search-synonyms-taken");
        assertThat(refused.at("/see")).isEqualTo(at(group));
    }

    @Test
    void thereAreManyFromTheStartAndTheyAreListedInPages() {
        Set<String> ids = new HashSet<>();
        Answer page = editor.get("/api/synonyms?language=en&limit=100").expect(200);
        ids.addAll(Larder.ids(page));
        while (page.json().has("nextCursor")) {
            page = editor.get("/api/synonyms?language=en&limit=100&cursor=" + page.at("/nextCursor"))
                    .expect(200);
            ids.addAll(Larder.ids(page));
        }

        assertThat(ids).hasSizeGreaterThan(150);
        assertThat(editor.get("/api/synonyms?word=Eggplants").expect(200).at("/items/0/words/0"))
                .isEqualTo("aubergine");
    }

    private static String at(Answer group) {
        return "/api/synonyms/" + group.at("/id");
    }

    private static String words(String one, String other) {
        return "{\"language\": \"en\", \"words\": [\"%s\", \"%s\"]}".formatted(one, other);
    }
}
