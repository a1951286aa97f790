package com.mealprep360.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import java.util.List;

/**
 * What an index looks like. A document is one locale of an item; the text of each language lies in fields of its own
 * ({@code t.en.title}), so that each is taken apart by its own rules and a query without a locale asks {@code t.*}.
 */
final class IndexLayout {
    /** Another one whenever an index of the version before has to be built anew. */
    static final int VERSION = 2;

    private IndexLayout() {}

    /** The body of a request that makes an index. */
    static ObjectNode of(Searchable type) {
        ObjectNode index = Json.MAPPER.createObjectNode();
        settings(index.putObject("settings"));
        ObjectNode mappings = index.putObject("mappings");
        mappings.putObject("_meta").put("version", VERSION);
        mappings.put("dynamic", false);
        ArrayNode unsaved = mappings.putObject("_source").putArray("excludes");
        List.of("t.*.all", "words", "lines", "typed", "typedLines").forEach(unsaved::add);
        templates(mappings.putArray("dynamic_templates"));
        fields(mappings.putObject("properties"), type);
        return index;
    }

    private static void settings(ObjectNode settings) {
        ObjectNode index = settings.putObject("index");
        index.put("number_of_shards", 1).put("auto_expand_replicas", "0-1");
        // Whoever writes refreshes, so that nothing is found late and nothing is refreshed for nothing.
        index.put("refresh_interval", "-1");
        ObjectNode analysis = settings.putObject("analysis");
        // "l'eau" and "all'amatriciana" are two words; the s of "baba's" is left to the stemmer.
        analysis.putObject("char_filter")
                .putObject("apostrophes")
                .put("type", "pattern_replace")
                .put("pattern", "['’ʼ](?=\\p{L}{2})")
                .put("replacement", " ");
        ObjectNode analyzers = analysis.putObject("analyzer");
        ObjectNode filters = analysis.putObject("filter");
        filters.putObject("possessive").put("type", "stemmer").put("language", "possessive_english");
        Languages.describe(analyzers, filters);
        Languages.analyzer(analyzers, "unstemmed", List.of("lowercase", "possessive", "asciifolding"));
    }

    private static void templates(ArrayNode templates) {
        for (String language : Languages.all()) {
            ObjectNode template = templates.addObject().putObject(language);
            template.put("path_match", "t." + language + ".*");
            template.putObject("mapping")
                    .put("type", "text")
                    .put("analyzer", Languages.indexing(language))
                    .put("search_analyzer", Languages.asking(language));
        }
    }

    private static void fields(ObjectNode fields, Searchable type) {
        for (String name : List.of("item", "locale", "revision", "titleKey")) {
            fields.putObject(name).put("type", "keyword");
        }
        fields.putObject("source").put("type", "boolean");
        fields.putObject("firstPublishedAt").put("type", "date");
        fields.putObject("t").put("type", "object").put("dynamic", true);
        fields.putObject("words")
                .put("type", "text")
                .put("analyzer", "unstemmed")
                .put("norms", false);
        fields.putObject("lines")
                .put("type", "text")
                .put("analyzer", "whitespace")
                .put("norms", false);
        fields.putObject("typed").put("type", "search_as_you_type").put("analyzer", "unstemmed");
        fields.putObject("typedLines").put("type", "search_as_you_type").put("analyzer", "unstemmed");
        ObjectNode keywords = fields.putObject("k").putObject("properties");
        ObjectNode written = fields.putObject("w").putObject("properties");
        type.keywords().forEach(field -> {
            keywords.putObject(field.name()).put("type", "keyword");
            written.putObject(field.name()).put("type", "keyword");
        });
        ObjectNode numbers = fields.putObject("n").putObject("properties");
        type.numbers().forEach(field -> numbers.putObject(field.name()).put("type", "integer"));
    }
}
