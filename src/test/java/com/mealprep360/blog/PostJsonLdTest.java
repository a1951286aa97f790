package com.mealprep360.blog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.Bodies;
import com.mealprep360.blog.body.References;
import com.mealprep360.editorial.reading.JsonLd;
import com.mealprep360.editorial.reading.PublishedName;
import com.mealprep360.editorial.reading.Sites;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.HardText;
import com.mealprep360.support.SchemaOrg;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PostJsonLdTest {
    private static final String PAGE = "https://example.org/en/blog/soups";
    private static final UUID PICTURE = UUID.fromString("01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b15");
    private static final UUID RECIPE = UUID.fromString("01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11");

    private final PostJsonLd descriptions = new PostJsonLd();

    PostJsonLdTest() {
        descriptions.addresses = Sites.example();
    }

    @Property(seed = "360", tries = 500)
    void eachPostThatCanBePublishedKeepsTheRules(@ForAll long seed) {
        ObjectNode post = published(any(seed));

        ObjectNode description = descriptions.of(post, PAGE, all(post.path("document")));

        assertThat(SchemaOrg.faults("BlogPosting", description)).isEmpty();
        assertThat(new String(JsonLd.bytes(description), StandardCharsets.UTF_8))
                .doesNotContain("<", ">", "&", "\u2028", "\u2029");
    }

    @Test
    void theVocabularyHasAllOfIt() throws Exception {
        List<ObjectNode> made = LongStream.range(0, 50)
                .mapToObj(seed -> published(any(seed)))
                .map(post -> descriptions.of(post, PAGE, all(post.path("document"))))
                .toList();

        assertThat(SchemaOrg.vocabularyFaults("BlogPosting", made)).isEmpty();
    }

    @Test
    void everyFieldIsSaidInTheWordsOfSchemaOrg() {
        ObjectNode document = Json.object("""
                {"title": "Ten soups", "excerpt": "It is dark.", "tags": ["soup", "winter"], "series": "Soup week",
                 "authors": [{"name": "Ayşe", "url": "https://example.org/ayse"}, {"name": "Bo"}],
                 "cover": {"mediaId": "%s"}, "seo": {"canonical": "https://example.com/soups"},
                 "body": {"blocks": [{"type": "recipe", "recipeId": "%s"}, {"type": "image", "mediaId": "%1$s"}]}}
                """.formatted(PICTURE, RECIPE));

        ObjectNode description = descriptions.of(published(document), PAGE, all(document));

        assertThat(description).isEqualTo(Json.object("""
                {"@context": "https://schema.org", "@type": "BlogPosting", "@id": "https://example.com/soups", "url": "%s",
                 "inLanguage": "en", "datePublished": "2026-11-20T12:00:00Z", "dateModified": "2026-11-21T12:00:00Z",
                 "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.com/soups"},
                 "headline": "Ten soups", "description": "It is dark.",
                 "publisher": {"@type": "Organization", "name": "Example", "url": "https://example.org"},
                 "author": [{"@type": "Person", "name": "Ayşe", "url": "https://example.org/ayse"},
                   {"@type": "Person", "name": "Bo"}],
                 "keywords": "soup, winter", "isPartOf": {"@type": "CreativeWorkSeries", "name": "Soup week"},
                 "wordCount": 800, "timeRequired": "PT4M",
                 "image": [
                   {"@type": "ImageObject", "url": "https://api.example.org/media/1.jpg", "width": {"@type": "QuantitativeValue", "value": 800, "unitCode": "E37"},
                    "height": {"@type": "QuantitativeValue", "value": 600, "unitCode": "E37"},
                    "caption": "A bowl"},
                   {"@type": "ImageObject", "url": "https://api.example.org/media/1-square.jpg", "width": {"@type": "QuantitativeValue", "value": 600, "unitCode": "E37"},
                    "height": {"@type": "QuantitativeValue", "value": 600, "unitCode": "E37"},
                    "caption": "A bowl"}],
                 "mentions": [{"@type": "Recipe", "@id": "https://example.org/recipes/soup",
                   "url": "https://example.org/recipes/soup", "name": "Soup"}]}
                """.formatted(PAGE)));
    }

    @Test
    void whatIsNotPublicIsNotNamed() {
        ObjectNode document = Json.object("""
                {"title": "Ten soups", "excerpt": "It is dark.", "cover": {"mediaId": "%s"},
                 "body": {"blocks": [{"type": "recipe", "recipeId": "%s"}]}}
                """.formatted(PICTURE, RECIPE));

        ObjectNode description = descriptions.of(
                published(document).without("pictures"),
                PAGE,
                new PublishedTargets.Found(Sites.example(), Map.of(), Map.of()));

        assertThat(SchemaOrg.faults("BlogPosting", description)).isEmpty();
        assertThat(description.has("image") || description.has("mentions")).isFalse();
        assertThat(description.at("/author/@type").asText()).isEqualTo("Organization");
    }

    /** As if everything that the document refers to were public. */
    private static PublishedTargets.Found all(JsonNode document) {
        Map<ContentRef, List<PublishedName>> items = new HashMap<>();
        PostRules.references((ObjectNode) document).forEach(reference -> {
            UUID id = reference.to().id();
            if (!reference.to().type().equals(References.MEDIA)) {
                items.put(reference.to(), List.of(new PublishedName(id, "en", true, "soup", "Soup")));
            }
        });
        return new PublishedTargets.Found(Sites.example(), Map.of(), items);
    }

    /** A picture as the library tells of it. */
    private static ObjectNode picture(String id) {
        return Json.object("""
                {"id": "%s", "url": "/media/1.jpg", "width": 800, "height": 600, "alt": "A bowl", "renditions": [
                  {"name": "square", "width": 600, "height": 600, "type": "image/jpeg", "url": "/media/1-square.jpg"},
                  {"name": "square", "width": 600, "height": 600, "type": "image/webp", "url": "/media/1-square.webp"}]}
                """.formatted(id));
    }

    private static ObjectNode published(ObjectNode document) {
        ObjectNode post = Json.MAPPER
                .createObjectNode()
                .put("locale", "en")
                .put("publishedAt", "2026-11-21T12:00:00Z")
                .put("firstPublishedAt", "2026-11-20T12:00:00Z")
                .put("words", 800)
                .put("readingMinutes", 4);
        post.set("document", document);
        PostRules.references(document).stream()
                .filter(reference -> reference.to().type().equals(References.MEDIA))
                .map(reference -> reference.to().id().toString())
                .distinct()
                .forEach(id -> post.withArray("pictures").add(picture(id)));
        return post;
    }

    private static ObjectNode any(long seed) {
        Random random = new Random(seed);
        HardText text = new HardText(random);
        ObjectNode document =
                Json.MAPPER.createObjectNode().put("title", text.next()).put("excerpt", text.next());
        document.set("body", Bodies.of(seed));
        if (random.nextBoolean()) {
            document.putObject("cover").put("mediaId", PICTURE.toString());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            document.withArray("tags").add(text.next());
            ObjectNode author = document.withArray("authors").addObject().put("name", text.next());
            if (random.nextBoolean()) {
                author.put("url", "https://example.org/" + i);
            }
        }
        if (random.nextBoolean()) {
            document.put("series", text.next());
            document.putObject("seo").put("description", random.nextBoolean() ? " " : text.next());
        }
        return document;
    }
}
