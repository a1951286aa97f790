package com.mealprep360.blog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.References;
import com.mealprep360.editorial.reading.Edition;
import com.mealprep360.editorial.reading.JsonLd;
import com.mealprep360.editorial.reading.PublishedItem;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A published post as schema.org's {@code BlogPosting}. */
@ApplicationScoped
class PostJsonLd {
    @Inject
    PublishedTargets targets;

    @Inject
    SiteAddresses addresses;

    byte[] of(PublishedItem item, Edition edition) {
        ObjectNode post = Json.object(new String(item.json(), StandardCharsets.UTF_8));
        String page = addresses.page(PostContent.TYPE, item.slug(), item.locale(), item.source());
        return JsonLd.bytes(of(post, page, targets.of(List.of(post.path("document")), edition)));
    }

    /** @param post the contract's {@code Post} @param page its address on the website */
    ObjectNode of(JsonNode post, String page, PublishedTargets.Found found) {
        ObjectNode document = (ObjectNode) post.path("document");
        JsonNode seo = document.path("seo");
        ObjectNode description =
                JsonLd.of("BlogPosting", post, page, seo.path("canonical").asText(page));
        JsonLd.text(description, "headline", document.path("title"));
        JsonLd.text(
                description,
                "description",
                seo.path("description").asText().isBlank() ? document.path("excerpt") : seo.path("description"));
        ObjectNode publisher =
                JsonLd.of("Organization").put("name", addresses.siteName()).put("url", addresses.site());
        description.set("publisher", publisher);
        authors(description, document, publisher);
        JsonLd.keywords(description, document.path("tags"));
        if (document.has("series")) {
            description.set(
                    "isPartOf",
                    JsonLd.of("CreativeWorkSeries")
                            .put("name", document.path("series").asText()));
        }
        description.put("wordCount", post.path("words").asInt());
        JsonLd.duration(description, "timeRequired", post.path("readingMinutes"));
        JsonLd.pictures(description, post.path("pictures"), addresses::platform);
        recipes(description, document, found, post.path("locale").asText());
        return description;
    }

    /** Where nobody is named, whoever publishes it has written it. */
    private static void authors(ObjectNode description, JsonNode document, ObjectNode publisher) {
        ArrayNode authors = description.putArray("author");
        document.path("authors").forEach(author -> {
            ObjectNode person =
                    JsonLd.of("Person").put("name", author.path("name").asText());
            JsonLd.text(person, "url", author.path("url"));
            authors.add(person);
        });
        if (authors.isEmpty()) {
            description.set("author", publisher.deepCopy());
        }
    }

    private void recipes(ObjectNode description, ObjectNode document, PublishedTargets.Found found, String locale) {
        PostRules.references(document).stream()
                .filter(reference -> reference.pointer().endsWith("/recipeId"))
                .map(reference ->
                        new ContentRef(References.RECIPES, reference.to().id()))
                .distinct()
                .flatMap(recipe -> found.item(recipe, locale).stream())
                .forEach(recipe -> description
                        .withArray("mentions")
                        .add(JsonLd.of("Recipe")
                                .put("@id", recipe.url())
                                .put("url", recipe.url())
                                .put("name", recipe.title())));
    }
}
