package com.mealprep360.blog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.PlainText;
import com.mealprep360.blog.body.ReadingTime;
import com.mealprep360.blog.categories.PostCategories;
import com.mealprep360.blog.files.PostFile;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.media.PictureSet;
import com.mealprep360.media.ShownPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Posts as a type of content. */
@ApplicationScoped
public class PostContent implements ContentType.Referring, ContentType.FromFiles {
    static final String TYPE = "blog";
    private static final List<String> ON_CARD =
            List.of("title", "excerpt", "cover", "tags", "categories", "authors", "series");

    private static final String INSERT = """
            INSERT INTO blog.%s (
              item_id, locale, source, slug, revision, title_key, author_keys, series_key, tag_keys, indexed, published_at,
              first_published_at, document, card, category_ids, pictures_hash%s)
            VALUES (
              :item, :locale, :source, :slug, :revision, :titleKey, :authorKeys, :seriesKey, :tagKeys, :indexed,
              :publishedAt, :firstPublishedAt, :document, :card, :categoryIds, :picturesHash%s)
            """;
    private static final String PUBLISH = INSERT.formatted("published", "", "") + """
            ON CONFLICT (item_id, locale) DO UPDATE SET
              source = excluded.source, slug = excluded.slug, revision = excluded.revision,
              title_key = excluded.title_key, author_keys = excluded.author_keys, series_key = excluded.series_key,
              tag_keys = excluded.tag_keys, indexed = excluded.indexed, published_at = excluded.published_at,
              document = excluded.document, card = excluded.card,
              category_ids = excluded.category_ids, pictures_hash = excluded.pictures_hash
            """;
    private static final String PREVIEW = INSERT.formatted("previewed", ", preview_id", ", :preview");

    @Inject
    Jdbi sql;

    @Inject
    ShownPictures pictures;

    @Inject
    PostCategories categories;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return TYPE;
    }

    @Override
    public String path() {
        return "/api/blog/posts";
    }

    @Override
    public String schema() {
        return "PostDocument";
    }

    @Override
    public String title(ObjectNode document) {
        return document.get("title").asText();
    }

    @Override
    public void complete(ObjectNode document) {
        PostRules.complete(document);
    }

    @Override
    public List<Fault> faults(ObjectNode document) {
        List<Fault> faults = new ArrayList<>(PostRules.faults(document));
        faults.addAll(categories.unknown(document));
        return faults;
    }

    @Override
    public List<Fault> missing(ObjectNode document, String locale) {
        List<Fault> missing = new ArrayList<>(PostRules.missing(document));
        missing.addAll(pictures.missing(document, references(document), locale));
        return missing;
    }

    @Override
    public List<Fault> advised(ObjectNode document) {
        return PostRules.advised(document);
    }

    @Override
    public List<Reference> references(ObjectNode document) {
        return PostRules.references(document);
    }

    @Override
    public List<Reference> dangling(ObjectNode document) {
        return pictures.dangling(references(document));
    }

    @Override
    public boolean isContent(String path) {
        return PostFile.isPost(path);
    }

    @Override
    public FromFile read(String path, String text) {
        return PostFile.read(path, text, clock.instant(), categories::called);
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

    @Override
    public Set<String> changesOfShown() {
        return ShownPictures.CHANGES;
    }

    @Override
    public Set<UUID> outdated(Collection<UUID> items) {
        return pictures.outdated("blog.published", items, this::references);
    }

    @Override
    public void unpublish(UUID item, String locale) {
        sql.useHandle(
                handle -> handle.execute("DELETE FROM blog.published WHERE item_id = ? AND locale = ?", item, locale));
    }

    private PreparedBatch bind(PreparedBatch batch, Published published, PictureSet pictures) {
        ObjectNode post = published.document();
        ArrayNode shown = pictures.shown(references(post), published.locale());
        ReadingTime time = ReadingTime.of(PlainText.of(post.path(PostRules.BODY)));
        return batch.bind("item", published.item())
                .bind("locale", published.locale())
                .bind("source", published.source())
                .bind("slug", published.slug())
                .bind("revision", published.revision())
                .bind("titleKey", Text.fold(post.get("title").asText()))
                .bindArray("authorKeys", String.class, keys(post.path("authors"), author -> author.path("name")))
                .bind(
                        "seriesKey",
                        post.has("series") ? Text.fold(post.get("series").asText()) : null)
                .bindArray("tagKeys", String.class, keys(post.path("tags"), Function.identity()))
                .bind("indexed", isIndexed(post.path("seo")))
                .bind("publishedAt", published.publishedAt())
                .bind("firstPublishedAt", published.firstPublishedAt())
                .bindArray("categoryIds", UUID.class, PostCategories.of(post))
                .bind("document", Json.write(post(published, time, shown)))
                .bind("card", Json.write(card(published, time, pictures)))
                .bind("picturesHash", PictureSet.hash(shown));
    }

    /** Search engines are to know one address of a post: that where it is at home. */
    private static boolean isIndexed(JsonNode seo) {
        return !seo.path("noindex").asBoolean() && !seo.has("canonical");
    }

    /** The contract's {@code Post}. */
    private static ObjectNode post(Published published, ReadingTime time, ArrayNode pictures) {
        ObjectNode post = head(published, time).put("words", time.count());
        post.set("document", published.document());
        if (!pictures.isEmpty()) {
            post.set("pictures", pictures);
        }
        return post;
    }

    /** The contract's {@code PostCard}. */
    private static ObjectNode card(Published published, ReadingTime time, PictureSet pictures) {
        ObjectNode card = head(published, time);
        ON_CARD.stream()
                .filter(published.document()::has)
                .forEach(name -> card.set(name, published.document().get(name)));
        pictures.onCard(published.document().path("cover"), published.locale())
                .ifPresent(picture -> card.set("picture", picture));
        return card;
    }

    private static ObjectNode head(Published published, ReadingTime time) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", published.item().toString())
                .put("locale", published.locale())
                .put("slug", published.slug())
                .put("publishedAt", published.publishedAt().toString())
                .put("firstPublishedAt", published.firstPublishedAt().toString())
                .put("readingMinutes", Math.max(1, time.minutes()));
    }

    private static List<String> keys(JsonNode texts, Function<JsonNode, JsonNode> text) {
        return StreamSupport.stream(texts.spliterator(), false)
                .map(one -> Text.fold(text.apply(one).asText()))
                .toList();
    }
}
