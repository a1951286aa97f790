package com.mealprep360.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How text of each language is taken apart. Stop words stay in the index, since phrases need them; stemmers are the
 * light ones, since in a kitchen an aggressive one makes one word of two.
 */
final class Languages {
    static final String OTHER = "other";

    /** OpenSearch's stemmer by language, with what else the language needs in front of it. */
    private static final Map<String, List<String>> FILTERS = new TreeMap<>(Map.ofEntries(
            Map.entry("ar", List.of("decimal_digit", "arabic_normalization", "stemmer:arabic")),
            Map.entry("da", List.of("stemmer:danish")),
            Map.entry("de", List.of("german_normalization", "stemmer:light_german")),
            Map.entry("el", List.of("stemmer:greek")),
            Map.entry("en", List.of("stemmer:possessive_english", "stemmer:light_english")),
            Map.entry("es", List.of("stemmer:light_spanish")),
            Map.entry("fi", List.of("stemmer:light_finnish")),
            Map.entry("fr", List.of("elision:fr", "stemmer:light_french")),
            Map.entry("hi", List.of("decimal_digit", "indic_normalization", "hindi_normalization", "stemmer:hindi")),
            Map.entry("hu", List.of("stemmer:light_hungarian")),
            Map.entry("id", List.of("stemmer:indonesian")),
            Map.entry("it", List.of("elision:it", "stemmer:light_italian")),
            Map.entry("ja", List.of("cjk")),
            Map.entry("ko", List.of("cjk")),
            Map.entry("nb", List.of("stemmer:light_norwegian")),
            Map.entry("nl", List.of("stemmer:dutch")),
            Map.entry("no", List.of("stemmer:light_norwegian")),
            Map.entry(OTHER, List.of()),
            Map.entry("pt", List.of("stemmer:light_portuguese")),
            Map.entry("ro", List.of("stemmer:romanian")),
            Map.entry("ru", List.of("stemmer:light_russian")),
            Map.entry("sv", List.of("stemmer:light_swedish")),
            Map.entry("tr", List.of("apostrophe", "stemmer:turkish")),
            Map.entry("zh", List.of("cjk"))));

    private static final Map<String, List<String>> ELISIONS = Map.of(
            "fr", List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"),
            "it",
                    List.of(
                            "c", "l", "all", "dall", "dell", "nell", "sull", "coll", "pell", "gl", "agl", "dagl",
                            "degl", "negl", "sugl", "un", "m", "t", "s", "v", "d"));

    private Languages() {}

    /** The language of a locale (BCP 47) as the index knows it; those that it does not know share one. */
    static String of(String locale) {
        String language = Locale.forLanguageTag(locale).getLanguage();
        return FILTERS.containsKey(language) ? language : OTHER;
    }

    static Iterable<String> all() {
        return FILTERS.keySet();
    }

    /** The analyzer for what is indexed. */
    static String indexing(String language) {
        return "text_" + language;
    }

    /** The analyzer for what is asked: of runs without spaces only the pairs, where the index has single characters too. */
    static String asking(String language) {
        return FILTERS.get(language).contains("cjk") ? "ask_cjk" : indexing(language);
    }

    /** Adds the analyzers and their filters to the analysis settings of an index. */
    static void describe(ObjectNode analyzers, ObjectNode filters) {
        filters.putObject("pairs").put("type", "cjk_bigram");
        filters.putObject("pairs_and_characters").put("type", "cjk_bigram").put("output_unigrams", true);
        analyzer(analyzers, "ask_cjk", List.of("cjk_width", "lowercase", "asciifolding", "pairs"));
        FILTERS.forEach((language, special) -> {
            List<String> names = special.contains("cjk")
                    ? List.of("cjk_width", "lowercase", "asciifolding", "pairs_and_characters")
                    : names(language, special, filters);
            analyzer(analyzers, indexing(language), names);
        });
    }

    private static List<String> names(String language, List<String> special, ObjectNode filters) {
        List<String> names = new ArrayList<>();
        names.add("lowercase");
        for (String filter : special) {
            String[] parts = filter.split(":");
            String name = parts.length == 1 ? filter : parts[0] + "_" + parts[1];
            if (parts[0].equals("stemmer")) {
                filters.putObject(name).put("type", "stemmer").put("language", parts[1]);
            } else if (parts[0].equals("elision")) {
                ArrayNode articles = filters.putObject(name)
                        .put("type", "elision")
                        .put("articles_case", true)
                        .putArray("articles");
                ELISIONS.get(language).forEach(articles::add);
            }
            boolean foldsFirst = parts[0].equals("stemmer") && !names.contains("asciifolding") && !isPossessive(filter);
            if (foldsFirst) {
                names.add("asciifolding");
            }
            names.add(name);
        }
        if (!names.contains("asciifolding")) {
            names.add("asciifolding");
        }
        return names;
    }

    private static boolean isPossessive(String filter) {
        return filter.equals("stemmer:possessive_english");
    }

    static void analyzer(ObjectNode analyzers, String name, List<String> filters) {
        ObjectNode analyzer = analyzers.putObject(name).put("type", "custom").put("tokenizer", "standard");
        analyzer.putArray("char_filter").add("apostrophes");
        ArrayNode all = analyzer.putArray("filter");
        filters.forEach(all::add);
    }
}
