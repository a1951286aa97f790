package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.EDITOR;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The search and its synonyms. */
final class SearchCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
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
            Map.entry("checkSearch", caller -> caller.get("/api/admin/search/check")));

    private SearchCalls() {}

    private static String at(Answer group) {
        return "/api/synonyms/" + group.at("/id");
    }

    private static Answer group() {
        return EDITOR.post("/api/synonyms").json(synonyms()).expect(201);
    }

    /** Words that no other group has. */
    private static String synonyms() {
        String word = "word" + UUID.randomUUID();
        return "{\"words\": [\"%s\", \"other %s\"]}".formatted(word, word);
    }
}
