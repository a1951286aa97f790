package com.mealprep360.recipes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.media.PictureSet;
import com.mealprep360.media.ShownPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Recipes as a type of content. */
@ApplicationScoped
public class RecipeContent implements ContentType.Referring {
    static final String TYPE = "recipes";
    private static final List<String> ON_CARD = List.of(
            "title", "summary", "totalMinutes", "servings", "difficulty", "cuisine", "course", "tags", "author");

    private static final String INSERT = """
            INSERT INTO recipes.%s (
              item_id, locale, source, slug, revision, title_key, cuisine_key, course_key, author_key, difficulty,
              tag_keys, total_minutes, servings, published_at, first_published_at, document, card, pictures_hash%s)
            VALUES (
              :item, :locale, :source, :slug, :revision, :titleKey, :cuisineKey, :courseKey, :authorKey, :difficulty,
              :tagKeys, :totalMinutes, :servings, :publishedAt, :firstPublishedAt, :document, :card, :picturesHash%s)
            """;
    private static final String PUBLISH = INSERT.formatted("published", "", "") + """
            ON CONFLICT (item_id, locale) DO UPDATE SET
              source = excluded.source, slug = excluded.slug, revision = excluded.revision,
              title_key = excluded.title_key, cuisine_key = excluded.cuisine_key, course_key = excluded.course_key,
              author_key = excluded.author_key, difficulty = excluded.difficulty, tag_keys = excluded.tag_keys,
              total_minutes = excluded.total_minutes, servings = excluded.servings, published_at = excluded.published_at,
              document = excluded.document, card = excluded.card,
              pictures_hash = excluded.pictures_hash
            """;
    private static final String PREVIEW = INSERT.formatted("previewed", ", preview_id", ", :preview");

    @Inject
    Jdbi sql;

    @Inject
    ShownPictures pictures;

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public String schema() {
        return "RecipeDocument";
    }

    @Override
    public String title(ObjectNode document) {
        return document.get("title").asText();
    }

    @Override
    public void complete(ObjectNode document) {
        RecipeRules.complete(document);
    }

    @Override
    public List<Fault> faults(ObjectNode document) {
        return RecipeRules.faults(document);
    }

    @Override
    public List<Fault> missing(ObjectNode document, String locale) {
        List<Fault> missing = new ArrayList<>(RecipeRules.missing(document));
        missing.addAll(pictures.missing(document, references(document), locale));
        return missing;
    }

    @Override
    public List<Fault> advised(ObjectNode document) {
        return RecipeRules.advised(document);
    }

    @Override
    public List<Reference> references(ObjectNode document) {
        return RecipeRules.references(document);
    }

    @Override
    public List<String> inWords(ObjectNode earlier, ObjectNode later) {
        return RecipeWords.of(earlier, later);
    }

    @Override
    public Optional<Origin> origin(ObjectNode document) {
        JsonNode source = document.path("source");
        return source.has("externalId")
                ? Optional.of(new Origin(
                        source.has("name") ? source.get("name").asText() : null,
                        source.get("externalId").asText()))
                : Optional.empty();
    }

    @Override
    public List<Reference> dangling(ObjectNode document) {
        return pictures.dangling(references(document));
    }

    @Override
    public void publish(Published published) {
        publishAll(List.of(published));
    }

    @Override
    public void preview(UUID preview, List<Published> all) {
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(PREVIEW);
            PictureSet pictures = this.pictures.of(all, this::references);
            all.forEach(published ->
                    bind(batch, published, pictures).bind("preview", preview).add());
            batch.execute();
        });
    }

    @Override
    public void publishAll(List<Published> all) {
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch(PUBLISH);
            PictureSet pictures = this.pictures.of(all, this::references);
            all.forEach(published -> bind(batch, published, pictures).add());
            batch.execute();
        });
    }

    private PreparedBatch bind(PreparedBatch batch, Published published, PictureSet pictures) {
        ObjectNode recipe = published.document();
        ArrayNode shown = pictures.shown(references(recipe), published.locale());
        return batch.bind("item", published.item())
                .bind("locale", published.locale())
                .bind("source", published.source())
                .bind("slug", published.slug())
                .bind("revision", published.revision())
                .bind("titleKey", Text.fold(recipe.get("title").asText()))
                .bind("cuisineKey", key(recipe, "cuisine"))
                .bind("courseKey", key(recipe, "course"))
                .bind("authorKey", key(recipe, "author"))
                .bind(
                        "difficulty",
                        recipe.has("difficulty") ? recipe.get("difficulty").asText() : null)
                .bindArray("tagKeys", String.class, tagKeys(recipe))
                .bind("totalMinutes", number(recipe, "totalMinutes"))
                .bind("servings", number(recipe, "servings"))
                .bind("publishedAt", published.publishedAt())
                .bind("firstPublishedAt", published.firstPublishedAt())
                .bind("document", Json.write(recipe(published, shown)))
                .bind("card", Json.write(card(published, pictures)))
                .bind("picturesHash", PictureSet.hash(shown));
    }

    @Override
    public Set<String> changesOfShown() {
        return ShownPictures.CHANGES;
    }

    @Override
    public Set<UUID> outdated(Collection<UUID> items) {
        return pictures.outdated("recipes.published", items, this::references);
    }

    @Override
    public void unpublish(UUID item, String locale) {
        sql.useHandle(handle ->
                handle.execute("DELETE FROM recipes.published WHERE item_id = ? AND locale = ?", item, locale));
    }

    /** The contract's {@code Recipe}. */
    private static ObjectNode recipe(Published published, ArrayNode pictures) {
        ObjectNode recipe = head(published);
        recipe.put("publishedAt", published.publishedAt().toString());
        recipe.put("firstPublishedAt", published.firstPublishedAt().toString());
        recipe.set("document", published.document());
        if (!pictures.isEmpty()) {
            recipe.set("pictures", pictures);
        }
        return recipe;
    }

    /** The contract's {@code RecipeCard}. */
    private static ObjectNode card(Published published, PictureSet pictures) {
        ObjectNode card = head(published);
        ON_CARD.stream()
                .filter(published.document()::has)
                .forEach(name -> card.set(name, published.document().get(name)));
        card.put("publishedAt", published.publishedAt().toString());
        pictures.onCard(RecipeRules.picture(published.document()), published.locale())
                .ifPresent(picture -> card.set("picture", picture));
        return card;
    }

    private static ObjectNode head(Published published) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", published.item().toString())
                .put("locale", published.locale())
                .put("slug", published.slug());
    }

    private static List<String> tagKeys(ObjectNode recipe) {
        return StreamSupport.stream(recipe.path("tags").spliterator(), false)
                .map(JsonNode::asText)
                .map(Text::fold)
                .toList();
    }

    private static @Nullable String key(ObjectNode recipe, String field) {
        return recipe.has(field) ? Text.fold(recipe.get(field).asText()) : null;
    }

    private static @Nullable Integer number(ObjectNode recipe, String field) {
        return recipe.has(field) ? recipe.get(field).asInt() : null;
    }
}
