package com.mealprep360.editorial.redirects;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.database.Connections.PublicReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Where content is to be found at present: itself if it is published, else what took its place. */
@ApplicationScoped
public class Places {
    @Inject
    @PublicReads
    Jdbi sql;

    /** One published locale of an item. @param source whether it is the item's source locale */
    public record Place(String type, UUID item, String locale, boolean source, String slug) {
        /** On the site, decoded. */
        SitePath path() {
            return new SitePath("/" + type + "/" + slug);
        }

        /** On the site, encoded, with the locale where that is not clear. */
        public String to() {
            return path().encoded() + (source ? "" : "?locale=" + locale);
        }
    }

    /** @see Trail#ofSlug */
    public List<Place> ofSlug(String type, String slug) {
        return sql.withHandle(handle -> Trail.PUBLIC.ofSlug(handle, type, slug));
    }

    /** @see Trail#ofItem */
    public List<Place> ofItem(ContentRef item) {
        return sql.withHandle(handle -> Trail.PUBLIC.ofItem(handle, item));
    }

    /** @param locale null for the source locale, or else whichever there is */
    Optional<Place> ofItem(UUID item, @Nullable String locale) {
        return sql.withHandle(handle -> Trail.PUBLIC.ofItem(handle, item, null)).stream()
                .filter(place -> locale == null || place.locale().equalsIgnoreCase(locale))
                .findFirst();
    }

    /** Where the content leads whose path this is or was. */
    Optional<Place> at(SitePath path) {
        return path.address()
                .flatMap(address ->
                        ofSlug(address.type(), address.slug()).stream().findFirst());
    }

    /** Whether content is published at this very path. */
    boolean isLive(SitePath path) {
        return at(path).filter(place -> place.path().equals(path)).isPresent();
    }
}
