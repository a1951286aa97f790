package com.mealprep360.blog.files;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.MarkdownReading;
import com.mealprep360.editorial.Slugs;
import com.mealprep360.kernel.ContentType.FromFile;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of Markdown as a line of an export. */
public final class PostFile {
    /** As {@code MarkdownText} of the contract. */
    private static final int MOST_LETTERS = 500_000;

    private static final int MOST_CATEGORIES = 10;

    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{|\\{%");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

    private final FileName name;
    private final FrontMatter matter;
    private final Notes notes;
    private final PostFields fields;
    private final ObjectNode line = Json.MAPPER.createObjectNode();
    private final ObjectNode post = line.putObject("document");

    private PostFile(FileName name, FrontMatter matter) {
        this.name = name;
        this.matter = matter;
        this.notes = new Notes(matter);
        this.fields = new PostFields(matter, notes);
    }

    /** Whether a file holds a post, by its path. */
    public static boolean isPost(String path) {
        return FileName.isPost(path);
    }

    /**
     * @param now after which a date is in the future
     * @param categories finds a category by its name
     * @throws Problem INVALID_REQUEST if its front matter cannot be read, or it is too long
     */
    public static FromFile read(String path, String text, Instant now, Function<String, Optional<UUID>> categories) {
        if (text.length() > MOST_LETTERS) {
            throw invalid("", "maxLength", "must have at most " + MOST_LETTERS + " characters");
        }
        PostFile file = new PostFile(FileName.of(path), FrontMatter.of(text));
        file.head(now, categories);
        file.body();
        return new FromFile(file.line, file.notes.all());
    }

    private void head(Instant now, Function<String, Optional<UUID>> categories) {
        line.putObject("origin").put("externalId", name.id());
        if (name.locale() != null) {
            line.put("locale", name.locale());
        }
        Optional<String> title = fields.text("title");
        if (title.isEmpty()) {
            notes.add(1, "there is no title; it was made of the file's name");
        }
        post.put(
                "title",
                title.orElseGet(
                        () -> SEPARATORS.matcher(name.name()).replaceAll(" ").strip()));
        slug();
        fields.into(post);
        publication(now);
        formerSlugs();
        categories(categories);
        if (fields.text("lastmod", "last_modified_at").isPresent()) {
            notes.add(1, "the time of its last change was left out: it is that of the import");
        }
        fields.tellOthers();
    }

    private void categories(Function<String, Optional<UUID>> known) {
        Set<String> ids = new LinkedHashSet<>();
        for (String field : List.of("categories", "category")) {
            for (String name : fields.texts(field)) {
                Optional<UUID> id = known.apply(name);
                if (id.isEmpty()) {
                    notes.field(field, "names one that is not there; it was left out: make it first");
                } else if (ids.size() == MOST_CATEGORIES) {
                    notes.field(field, "names more than " + MOST_CATEGORIES + "; the others were left out");
                } else {
                    ids.add(id.get().toString());
                }
            }
        }
        if (!ids.isEmpty()) {
            ArrayNode all = post.putArray("categories");
            ids.forEach(all::add);
        }
    }

    private void slug() {
        Optional<String> given = fields.text("slug");
        String wanted = given.orElse(name.name());
        String slug = acceptable(wanted);
        if (slug != null) {
            post.put("slug", slug);
        }
        if (!wanted.equals(slug)) {
            notes.add(
                    given.isPresent() ? matter.line("slug") : 1,
                    slug == null
                            ? "its address has a word that is not possible here; it is made of the title"
                            : "its address became " + slug + ", which has only small letters, digits and hyphens");
        }
    }

    private static @Nullable String acceptable(String wanted) {
        String plain = SEPARATORS
                .matcher(Normalizer.normalize(wanted.toLowerCase(Locale.ROOT), Normalizer.Form.NFC))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        return Slugs.isAcceptable(wanted) ? wanted : Slugs.isAcceptable(plain) ? plain : null;
    }

    private void publication(Instant now) {
        boolean draft = Stream.of(fields.says("draft", true), fields.says("published", false), name.isDraft())
                .anyMatch(Boolean::booleanValue);
        Optional<String> written = fields.text("publishdate", "date");
        fields.text("date");
        Optional<String> said = written.or(() -> Optional.ofNullable(name.date()));
        Optional<Instant> at = said.flatMap(Dates::read);
        if (said.isPresent() && at.isEmpty()) {
            notes.add(matter.line("date"), "the date cannot be read and was left out");
        }
        boolean future = at.filter(instant -> instant.isAfter(now)).isPresent();
        if (future) {
            notes.add(
                    matter.line("date"),
                    "the date is in the future: it is saved, not planned; plan its publication here");
        } else if (draft && at.isPresent()) {
            notes.add(matter.line("date"), "the date was left out: a draft has none until it is published");
        } else if (at.isPresent()) {
            line.put("firstPublishedAt", at.get().toString());
        }
        line.put("publication", draft || future ? "unpublished" : "published");
    }

    /** Of an old address its last part, as of a new one. */
    private void formerSlugs() {
        Set<String> slugs = new LinkedHashSet<>();
        for (String field : List.of("aliases", "redirect_from")) {
            for (String alias : fields.texts(field)) {
                String last = alias.replaceAll("/+$", "").replaceAll(".*/", "").replaceAll("\\.html?$", "");
                if (!Slugs.isAcceptable(last)) {
                    notes.field(field, "has an address that cannot be one of a post here; it does not redirect");
                } else if (!last.equals(post.path("slug").asText())) {
                    slugs.add(last);
                }
            }
        }
        if (!slugs.isEmpty()) {
            ArrayNode all = line.putArray("formerSlugs");
            slugs.forEach(all::add);
        }
    }

    private void body() {
        int before = matter.bodyLine() - 1;
        String[] lines = matter.body().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (SHORTCODE.matcher(lines[i]).find()) {
                notes.add(
                        before + i + 1, "a shortcode is not carried out here; it stands in the text as it was written");
            }
        }
        MarkdownReading.Read read = MarkdownReading.of(matter.body());
        read.losses().forEach(loss -> notes.add(before + loss.line(), loss.reason()));
        JsonNode blocks = read.body().path("blocks");
        if (!blocks.isEmpty()) {
            post.set("body", read.body());
        }
        if (!post.has("excerpt")) {
            excerpt(blocks).ifPresent(text -> post.put("excerpt", text));
        }
    }

    /** The first paragraph, as Jekyll does. */
    private static Optional<String> excerpt(JsonNode blocks) {
        for (JsonNode block : blocks) {
            if (block.path("type").asText().equals("paragraph")) {
                StringBuilder text = new StringBuilder();
                block.path("text").forEach(span -> text.append(span.path("text").asText()));
                String plain = text.toString().replaceAll("\\s+", " ").strip();
                return plain.isEmpty() ? Optional.empty() : Optional.of(PostFields.cut(plain));
            }
        }
        return Optional.empty();
    }
}
