package com.mealprep360.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A site of Markdown files made of a seed: front matter in all three languages, and bodies of some five hundred words. */
final class MarkdownFolder {
    private static final List<String> WORDS = List.of(
            "soup", "lentil", "winter", "bowl", "dark", "salt", "slow", "onion", "stock", "bread", "the", "a", "with",
            "and", "then", "simmer", "serve", "until", "soft", "warm");

    private final Random random;
    private final String mark;

    /** @param mark distinguishes the slugs of this folder from those of others */
    MarkdownFolder(long seed, String mark) {
        this.random = new Random(seed);
        this.mark = mark;
    }

    byte[] zip(int posts) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < posts; i++) {
                String slug = mark + "-" + i;
                zip.putNextEntry(new ZipEntry("content/posts/" + slug + "/index.md"));
                zip.write((head(i, slug) + body()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private String head(int i, String slug) {
        String title = words(5) + " " + i;
        String date =
                "20%02d-%02d-%02d".formatted(10 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return switch (i % 3) {
            case 0 ->
                "---\ntitle: %s\ndate: %s\ntags: [%s, %s]\ndescription: %s\n---\n"
                        .formatted(title, date, slug, words(1), words(12));
            case 1 ->
                "+++\ntitle = \"%s\"\ndate = %s\ntags = [\"%s\"]\ndescription = \"%s\"\n+++\n"
                        .formatted(title, date, words(1), words(12));
            default ->
                "{\n\"title\": \"%s\", \"date\": \"%s\", \"description\": \"%s\"\n}\n"
                        .formatted(title, date, words(12));
        };
    }

    private String body() {
        return IntStream.range(0, 6)
                .mapToObj(part -> "## %s\n\n%s **%s** [%s](https://example.org/%s).\n\n- %s\n- %s\n\n"
                        .formatted(words(3), words(60), words(2), words(2), words(1), words(8), words(8)))
                .collect(Collectors.joining());
    }

    private String words(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
