package com.mealprep360.blog.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.ContentType.FromFile;
import com.mealprep360.kernel.ContentType.Note;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Posts as Hugo and Jekyll keep them. */
class PostFileTest {
    private static final UUID SOUPS = UUID.fromString("01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b17");
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void aPostOfHugoBecomesALine() {
        JsonNode line = read("posts/soup/index.de.md", """
                +++
                title = "Zehn Suppen"
                date = 2024-01-31T10:00:00+01:00
                description = "Für den Winter."
                tags = ["Suppe", "Winter", "Suppe"]
                authors = ["Ayşe", "Ben"]
                series = ["Suppen"]
                slug = "zehn-suppen"
                aliases = ["/alt/suppen/", "/zehn-suppen/"]
                +++
                Es ist **dunkel**.
                """).line();

        assertThat(line.at("/origin/externalId").asText()).isEqualTo("posts/soup/index.md");
        assertThat(line.path("locale").asText()).isEqualTo("de");
        assertThat(line.path("publication").asText()).isEqualTo("published");
        assertThat(line.path("firstPublishedAt").asText()).isEqualTo("2024-01-31T09:00:00Z");
        assertThat(line.path("formerSlugs"))
                .singleElement()
                .satisfies(slug -> assertThat(slug.asText()).isEqualTo("suppen"));
        JsonNode post = line.path("document");
        assertThat(post.path("title").asText()).isEqualTo("Zehn Suppen");
        assertThat(post.path("slug").asText()).isEqualTo("zehn-suppen");
        assertThat(post.path("excerpt").asText()).isEqualTo("Für den Winter.");
        assertThat(post.path("tags")).hasSize(2);
        assertThat(post.at("/authors/1/name").asText()).isEqualTo("Ben");
        assertThat(post.path("series").asText()).isEqualTo("Suppen");
        assertThat(post.at("/body/blocks/0/text/1/marks/0").asText()).isEqualTo("strong");
    }

    @Test
    void aPostOfJekyllHasItsDateAndSlugInItsName() {
        FromFile file = read("_posts/2024-01-31-ten-soups.md", """
                ---
                layout: post
                title: Ten soups
                author: {name: Ben, url: "https://example.org/ben"}
                ---
                It is dark at five.

                Here is soup.
                """);

        assertThat(file.line().path("firstPublishedAt").asText()).isEqualTo("2024-01-31T00:00:00Z");
        JsonNode post = file.line().path("document");
        assertThat(post.path("slug").asText()).isEqualTo("ten-soups");
        assertThat(post.path("excerpt").asText()).isEqualTo("It is dark at five.");
        assertThat(post.at("/authors/0/url").asText()).isEqualTo("https://example.org/ben");
        assertThat(messages(file)).containsExactly("2 layout is not known here and was left out");
    }

    @Test
    void whatIsLostIsToldWithItsLine() {
        FromFile file = read("soup.md", """
                ---
                title: Soup
                categories: [Winter, Soups]
                lastmod: 2025-01-01
                date: yesterday
                weight: 3
                ---
                # Soup

                {{< figure src="soup.jpg" >}}

                ![Soup](soup.jpg)

                <div>Raw</div>
                """);

        assertThat(file.line().at("/document/categories")).hasSize(1);
        assertThat(file.line().at("/document/categories/0").asText()).isEqualTo(SOUPS.toString());
        assertThat(messages(file))
                .anyMatch(said -> said.startsWith("3 categories"))
                .anyMatch(said -> said.contains("last change"))
                .anyMatch(said -> said.startsWith("5 the date cannot be read"))
                .anyMatch(said -> said.startsWith("6 weight"))
                .anyMatch(said -> said.startsWith("8 a heading of level 1"))
                .anyMatch(said -> said.startsWith("10 a shortcode"))
                .anyMatch(said -> said.startsWith("12 a picture"))
                .anyMatch(said -> said.startsWith("14 HTML"));
    }

    @Test
    void aDraftIsOneHoweverItIsSaid() {
        for (String said : List.of("draft: true", "published: false", "date: 2099-01-01", "publishDate: 2099-01-01")) {
            JsonNode line = read("soup.md", "---\ntitle: Soup\n" + said + "\n---\nText.")
                    .line();
            assertThat(line.path("publication").asText()).as(said).isEqualTo("unpublished");
            assertThat(line.has("firstPublishedAt")).as(said).isFalse();
        }
        assertThat(read("_drafts/soup.md", "Text.").line().path("publication").asText())
                .isEqualTo("unpublished");
    }

    @Test
    void aNameThatIsNoAddressBecomesOneAndThatIsTold() {
        FromFile file = read("My Soup_2.md", "Text.");

        assertThat(file.line().at("/document/slug").asText()).isEqualTo("my-soup-2");
        assertThat(file.line().at("/document/title").asText()).isEqualTo("My Soup 2");
        assertThat(messages(file))
                .anyMatch(said -> said.contains("no title"))
                .anyMatch(said -> said.contains("my-soup-2"));
        assertThat(read("preview.md", "Text.").line().path("document").has("slug"))
                .isFalse();
    }

    @Test
    void whatIsTooLongIsCutOrLeftOutAndThatIsTold() {
        FromFile file = read(
                "soup.md",
                "---\ntitle: Soup\ndescription: " + "word ".repeat(200) + "\nseries: " + "s".repeat(200) + "\ntags: ["
                        + "t".repeat(60) + ", soup]\n---\nText.");

        assertThat(file.line().at("/document/excerpt").asText())
                .hasSizeLessThanOrEqualTo(500)
                .endsWith("word…");
        assertThat(file.line().path("document").has("series")).isFalse();
        assertThat(file.line().at("/document/tags")).hasSize(1);
        assertThat(file.notes()).hasSize(3);
    }

    @Test
    void aFieldOfAnotherKindIsTold() {
        FromFile file = read("soup.md", "---\ntitle: {en: Soup}\ntags: {a: b}\nslug: [a, b]\n---\nText.");

        assertThat(messages(file))
                .anyMatch(said -> said.startsWith("2 title"))
                .anyMatch(said -> said.startsWith("3 tags"))
                .anyMatch(said -> said.startsWith("4 slug"));
    }

    @Test
    void datesAreReadInTheirManyForms() {
        assertThat(Dates.read("2024-01-31T10:00:00Z")).contains(Instant.parse("2024-01-31T10:00:00Z"));
        assertThat(Dates.read("2024-01-31 10:00:00 +0100")).contains(Instant.parse("2024-01-31T09:00:00Z"));
        assertThat(Dates.read("2024-01-31 10:00")).contains(Instant.parse("2024-01-31T10:00:00Z"));
        assertThat(Dates.read("2024-01-31T10:00:00.123+01:00")).contains(Instant.parse("2024-01-31T09:00:00.123Z"));
        assertThat(Dates.read("31.1.2024")).isEmpty();
    }

    private static FromFile read(String path, String text) {
        return PostFile.read(path, text, NOW, PostFileTest::category);
    }

    private static List<String> messages(FromFile file) {
        return file.notes().stream()
                .map((Note note) -> note.line() + " " + note.message())
                .toList();
    }

    private static Optional<UUID> category(String name) {
        return name.equals("Soups") ? Optional.of(SOUPS) : Optional.empty();
    }
}
