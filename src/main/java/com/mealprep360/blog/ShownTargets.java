package com.mealprep360.blog;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.blog.body.HtmlResolver;
import com.mealprep360.blog.body.References;
import com.mealprep360.editorial.reading.PublishedRows;
import com.mealprep360.editorial.reading.Shelf;
import com.mealprep360.editorial.reading.ShelfRows;
import com.mealprep360.editorial.redirects.Places;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import com.mealprep360.media.Media;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the references of a body show: pictures of the library, and items that are published now. */
@ApplicationScoped
class ShownTargets {
    private static final String IN_TEXT = "960";
    private static final String WEBP = "image/webp";

    @Inject
    Media media;

    @Inject
    Places places;

    @Inject
    PublishedRows rows;

    @Inject
    @Any
    Instance<Shelf> shelves;

    /** @param locale whose alternative texts pictures have */
    HtmlResolver of(JsonNode body, String locale, Actor actor) {
        Map<UUID, Media.View> pictures = media.find(References.of(body).stream()
                .filter(reference -> reference.to().type().equals(References.MEDIA))
                .map(reference -> reference.to().id())
                .collect(Collectors.toSet()));
        return new HtmlResolver() {
            @Override
            public Optional<Picture> picture(UUID mediaId) {
                return Optional.ofNullable(pictures.get(mediaId))
                        .filter(view -> !view.trashed() && view.width() > 0)
                        .filter(view -> actor.isEditor() || view.owner().equals(actor.subject()))
                        .map(view -> shown(view, locale, UnaryOperator.identity()));
            }

            @Override
            public Optional<Item> item(ContentRef reference) {
                return published(reference);
            }
        };
    }

    /** @param address what becomes of the addresses of its files */
    static HtmlResolver.Picture shown(Media.View view, String locale, UnaryOperator<String> address) {
        String src = view.renditions().stream()
                .filter(one -> one.name().equals(IN_TEXT) && !one.type().equals(WEBP))
                .map(Media.Rendition::url)
                .findFirst()
                .orElse(view.url());
        List<String> others = view.renditions().stream()
                .filter(one -> one.type().equals(WEBP) && one.name().matches("[0-9]+"))
                .map(one -> address.apply(one.url()) + " " + one.width() + "w")
                .toList();
        return new HtmlResolver.Picture(
                address.apply(src),
                others.isEmpty() ? null : String.join(", ", others),
                view.altIn(locale).orElse(""),
                view.width(),
                view.height());
    }

    private Optional<HtmlResolver.Item> published(ContentRef reference) {
        Optional<Shelf> shelf = shelves.stream()
                .filter(one -> one.type().equals(reference.type()))
                .findFirst();
        return shelf.flatMap(one -> places.ofItem(reference).stream()
                .filter(place -> place.item().equals(reference.id()))
                .findFirst()
                .flatMap(place ->
                        rows.of(one).cards(List.of(new ShelfRows.Place(place.item(), place.locale()))).values().stream()
                                .findFirst()
                                .map(card -> new HtmlResolver.Item(
                                        Json.object(card).path("title").asText(), place.to()))));
    }
}
