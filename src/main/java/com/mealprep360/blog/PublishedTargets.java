package com.mealprep360.blog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.HtmlResolver;
import com.mealprep360.blog.body.References;
import com.mealprep360.editorial.reading.Edition;
import com.mealprep360.editorial.reading.PublishedName;
import com.mealprep360.editorial.reading.Shelf;
import com.mealprep360.editorial.reading.SiteAddresses;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.media.Media;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What published posts refer to, as everybody may see it and with absolute addresses: for what is read elsewhere. A query for
 * each type, however many posts there are.
 */
@ApplicationScoped
public class PublishedTargets {
    @Inject
    Media media;

    @Inject
    SiteAddresses addresses;

    @Inject
    @Any
    Instance<Shelf> shelves;

    /** What the documents of posts refer to. @param edition what else can be read with them */
    public Found of(Collection<JsonNode> documents, Edition edition) {
        Map<String, Set<UUID>> wanted = documents.stream()
                .flatMap(document -> PostRules.references((ObjectNode) document).stream())
                .collect(Collectors.groupingBy(
                        reference -> reference.to().type(),
                        Collectors.mapping(reference -> reference.to().id(), Collectors.toSet())));
        Map<ContentRef, List<PublishedName>> items = new HashMap<>();
        for (Shelf shelf : shelves) {
            edition.of(shelf).names(wanted.getOrDefault(shelf.type(), Set.of())).stream()
                    .collect(Collectors.groupingBy(name -> new ContentRef(shelf.type(), name.item())))
                    .forEach(items::put);
        }
        return new Found(addresses, media.find(wanted.getOrDefault(References.MEDIA, Set.of())), items);
    }

    /** What was found. @param items the locales of each in which it is public */
    public record Found(
            SiteAddresses addresses, Map<UUID, Media.View> pictures, Map<ContentRef, List<PublishedName>> items) {
        /** A picture that is not in the trash. */
        public Optional<Media.View> picture(UUID id) {
            return Optional.ofNullable(pictures.get(id)).filter(view -> !view.trashed() && view.width() > 0);
        }

        /** An item that is public: in the locale, else in its source locale. */
        public Optional<HtmlResolver.Item> item(ContentRef reference, String locale) {
            List<PublishedName> names = items.getOrDefault(reference, List.of());
            return names.stream()
                    .filter(name -> name.locale().equals(locale))
                    .findFirst()
                    .or(() -> names.stream().findFirst())
                    .map(name -> new HtmlResolver.Item(
                            name.title(), addresses.page(reference.type(), name.slug(), name.locale(), name.source())));
        }

        /** For the HTML of a post in a locale. */
        public HtmlResolver in(String locale) {
            return new HtmlResolver() {
                @Override
                public Optional<Picture> picture(UUID mediaId) {
                    return Found.this
                            .picture(mediaId)
                            .map(view -> ShownTargets.shown(view, locale, addresses::platform));
                }

                @Override
                public Optional<Item> item(ContentRef reference) {
                    return Found.this.item(reference, locale);
                }

                @Override
                public String address(String href) {
                    return href.startsWith("/") ? addresses.site() + href : href;
                }
            };
        }
    }
}
