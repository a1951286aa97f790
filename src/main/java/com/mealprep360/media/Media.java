package com.mealprep360.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library, for rooms whose content shows what is in it. */
@ApplicationScoped
public class Media {
    @Inject
    Catalogue catalogue;

    @Inject
    Addresses addresses;

    /**
     * What content needs to show a medium.
     *
     * @param type the media type of its file, such as {@code image/jpeg}
     * @param width in pixels, as it is looked at; 0 for documents
     * @param height in pixels, as it is looked at; 0 for documents
     * @param color the mean colour, such as {@code #c8803a}; null for documents
     * @param url where the file itself is, below the server's root
     * @param alt what is to be seen, in words, by language
     * @param renditions the smallest first; none of documents
     * @param trashed whether it is in the trash; its addresses work all the same
     */
    public record View(
            UUID id,
            String owner,
            String type,
            int width,
            int height,
            @Nullable String color,
            String url,
            Map<String, String> alt,
            @Nullable String credit,
            List<Rendition> renditions,
            boolean trashed) {
        /** What is to be seen, in the words of a locale or else of its language. */
        public Optional<String> altIn(String locale) {
            String language = Locale.forLanguageTag(locale).getLanguage();
            return Stream.of(locale, language)
                    .flatMap(wanted -> alt.entrySet().stream()
                            .filter(said -> said.getKey().equalsIgnoreCase(wanted))
                            .map(Map.Entry::getValue))
                    .findFirst();
        }
    }

    /**
     * The picture in another size or form.
     *
     * @param name the width that was aimed at, or {@code square}
     * @param width in pixels
     * @param height in pixels
     * @param type its media type
     * @param url below the server's root; what is there never changes
     */
    public record Rendition(String name, int width, int height, String type, String url) {}

    /** Those of these media that exist, by their ids, in one query. Who may see them is the caller's to ask. */
    public Map<UUID, View> find(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : catalogue.find(ids).stream().map(this::view).collect(Collectors.toMap(View::id, Function.identity()));
    }

    private View view(Medium medium) {
        return new View(
                medium.id(),
                medium.owner(),
                medium.file().type().mediaType(),
                medium.file().width(),
                medium.file().height(),
                medium.file().color(),
                addresses.original(medium.file()),
                medium.words().alt(),
                medium.words().credit(),
                addresses.renditions(medium),
                medium.isTrashed());
    }
}
