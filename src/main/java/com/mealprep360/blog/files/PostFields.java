package com.mealprep360.blog.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of front matter, each taken once; what nobody took is told. */
final class PostFields {
    static final int MOST_EXCERPT = 500;
    private static final int MOST_TAGS = 50;
    private static final int MOST_TAG = 50;
    private static final int MOST_SERIES = 120;
    private static final int MOST_AUTHORS = 20;
    private static final int MOST_AUTHOR = 200;
    private static final int MOST_ADDRESS = 2000;

    private final FrontMatter matter;
    private final Notes notes;
    private final Set<String> taken = new HashSet<>();

    PostFields(FrontMatter matter, Notes notes) {
        this.matter = matter;
        this.notes = notes;
    }

    /** A text under the first of these names that has one. */
    Optional<String> text(String... names) {
        for (String name : names) {
            List<String> all = texts(name);
            if (all.size() > 1) {
                notes.field(name, "may be only one here; the first was kept");
            }
            if (!all.isEmpty()) {
                return Optional.of(all.get(0));
            }
        }
        return Optional.empty();
    }

    /** The texts under a name, be it one or a list; no blank ones. */
    List<String> texts(String name) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : values(name)) {
            if (one.isValueNode() && !one.asText().isBlank()) {
                all.add(one.asText().strip());
            } else if (one.isContainerNode()) {
                notes.field(name, "is not of a kind that is known here and was left out");
            }
        }
        return all;
    }

    /** Whether one of the names says so. */
    boolean says(String name, boolean what) {
        return text(name).filter(String.valueOf(what)::equalsIgnoreCase).isPresent();
    }

    void into(ObjectNode post) {
        text("description", "summary", "excerpt").ifPresent(text -> {
            if (text.length() > MOST_EXCERPT) {
                notes.add(1, "the description is longer than " + MOST_EXCERPT + " characters and was cut");
            }
            post.put("excerpt", cut(text));
        });
        tags(post);
        authors(post);
        text("series").ifPresent(series -> {
            if (series.length() <= MOST_SERIES) {
                post.put("series", series);
            } else {
                notes.field("series", "is too long and was left out");
            }
        });
        text("comments")
                .filter(said -> said.matches("true|false"))
                .ifPresent(open -> post.put("commentsOpen", Boolean.valueOf(open)));
    }

    private void tags(ObjectNode post) {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : texts("tags")) {
            if (tag.length() > MOST_TAG || tags.size() == MOST_TAGS) {
                notes.field(
                        "tags",
                        "are at most " + MOST_TAGS + ", of at most " + MOST_TAG + " characters; one was left out");
            } else {
                tags.add(tag);
            }
        }
        if (!tags.isEmpty()) {
            ArrayNode all = post.putArray("tags");
            tags.forEach(all::add);
        }
    }

    private void authors(ObjectNode post) {
        List<JsonNode> named = Stream.of("author", "authors")
                .flatMap(name -> values(name).stream())
                .toList();
        ArrayNode authors = post.arrayNode();
        for (JsonNode one : named) {
            String name = (one.isObject() ? one.path("name") : one).asText().strip();
            if (name.isEmpty() || name.length() > MOST_AUTHOR || authors.size() == MOST_AUTHORS) {
                notes.add(1, "an author without a name, or one too many, was left out");
                continue;
            }
            ObjectNode author = authors.addObject().put("name", name);
            Stream.of("url", "link", "website")
                    .map(field -> one.path(field).asText())
                    .filter(url -> url.matches("https?://.*") && url.length() <= MOST_ADDRESS)
                    .findFirst()
                    .ifPresent(url -> author.put("url", url));
        }
        if (!authors.isEmpty()) {
            post.set("authors", authors);
        }
    }

    /** What nobody took. */
    void tellOthers() {
        matter.fields().fieldNames().forEachRemaining(name -> {
            if (!taken.contains(name.toLowerCase(Locale.ROOT))) {
                notes.field(name, "is not known here and was left out");
            }
        });
    }

    /** Hugo does not care about the case of names. */
    private List<JsonNode> values(String name) {
        taken.add(name);
        List<JsonNode> found = new ArrayList<>();
        matter.fields().fields().forEachRemaining(field -> {
            if (field.getKey().equalsIgnoreCase(name)) {
                if (field.getValue().isArray()) {
                    field.getValue().forEach(found::add);
                } else if (!field.getValue().isNull()) {
                    found.add(field.getValue());
                }
            }
        });
        return found;
    }

    /** At the end of a word. */
    static String cut(String text) {
        if (text.length() <= MOST_EXCERPT) {
            return text;
        }
        int blank = text.lastIndexOf(' ', MOST_EXCERPT - 1);
        int end = blank > 0 ? blank : MOST_EXCERPT - 2;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
