package com.mealprep360.blog.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the path of a file says: Jekyll's {@code 2024-01-31-soup.md}, Hugo's {@code soup.de.md} and {@code soup/index.md}.
 *
 * @param id the path without the language: the same for all translations
 * @param locale as it is written; null where the path names none
 * @param name what the post is called in its address
 * @param date such as {@code 2024-01-31}
 * @param isDraft whether it lies in a folder of drafts
 */
record FileName(
        String id,
        @Nullable String locale,
        String name,
        @Nullable String date,
        boolean isDraft) {
    private static final Pattern POST =
            Pattern.compile("(?<base>.+)(?<extension>\\.(?:md|markdown))", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_LANGUAGE =
            Pattern.compile("(?<base>.+)\\.(?<language>[A-Za-z]{2})(?<region>[-_][A-Za-z]{2,4})?");
    private static final Pattern DATED = Pattern.compile("(?<date>\\d{4}-\\d{2}-\\d{2})-(?<name>.+)");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Not what an operating system puts beside the files, and not the page of a section. */
    static boolean isPost(String path) {
        String[] parts = path.split("/");
        boolean hidden = Arrays.stream(parts)
                .anyMatch(part ->
                        part.equals("__MACOSX") || part.startsWith(".") && !part.equals("..") && !part.equals("."));
        return !hidden
                && POST.matcher(parts.length == 0 ? "" : parts[parts.length - 1])
                        .matches()
                && !parts[parts.length - 1].startsWith("_index.");
    }

    static FileName of(String path) {
        int slash = path.lastIndexOf('/');
        String folder = path.substring(0, slash + 1);
        Matcher post = POST.matcher(path.substring(slash + 1));
        if (!post.matches()) {
            throw new IllegalArgumentException("No post has this path.");
        }
        String base = post.group("base");
        String locale = null;
        Matcher translated = IN_LANGUAGE.matcher(base);
        if (translated.matches()
                && LANGUAGES.contains(translated.group("language").toLowerCase(Locale.ROOT))) {
            base = translated.group("base");
            String region = translated.group("region");
            locale = translated.group("language") + (region == null ? "" : region.replace('_', '-'));
        }
        boolean isBundle = base.equals("index") && !folder.isEmpty();
        String name = isBundle ? last(folder) : base;
        Matcher dated = DATED.matcher(name);
        return new FileName(
                folder + base + post.group("extension"),
                locale,
                dated.matches() ? dated.group("name") : name,
                dated.matches() ? dated.group("date") : null,
                Arrays.asList(folder.split("/")).contains("_drafts"));
    }

    private static String last(String folder) {
        String bare = folder.substring(0, folder.length() - 1);
        return bare.substring(bare.lastIndexOf('/') + 1);
    }
}
