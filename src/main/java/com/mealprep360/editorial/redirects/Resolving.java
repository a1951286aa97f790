package com.mealprep360.editorial.redirects;

import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.kernel.database.Connections.PublicReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds where a path leads, in one hop. */
@ApplicationScoped
class Resolving {
    private static final int PERMANENT = 308;
    private static final int TEMPORARY = 307;

    @Inject
    @PublicReads
    Jdbi sql;

    @Inject
    Places places;

    /** @param to encoded @param status 308 if all that it leads through is for good, else 307 */
    record Resolution(String to, int status) {
        static Resolution of(String to, boolean permanent) {
            return new Resolution(to, permanent ? PERMANENT : TEMPORARY);
        }
    }

    /** One redirect of a chain; see {@link Target}. */
    private record Hop(
            @Nullable SitePath path,
            @Nullable String url,
            @Nullable UUID item,
            @Nullable String locale,
            boolean permanent) {}

    /** Empty for a path that leads nowhere, and for one at which content is published. */
    Optional<Resolution> resolve(SitePath path) {
        Optional<Place> content = places.at(path);
        if (content.filter(place -> place.path().equals(path)).isPresent()) {
            return Optional.empty();
        }
        List<Hop> chain = chain(path);
        return chain.isEmpty() ? content.map(place -> Resolution.of(place.to(), true)) : follow(chain);
    }

    private Optional<Resolution> follow(List<Hop> chain) {
        boolean permanent = true;
        for (int i = 0; i < chain.size(); i++) {
            Hop hop = chain.get(i);
            permanent = permanent && hop.permanent();
            boolean isPermanent = permanent;
            if (hop.url() != null) {
                return Optional.of(Resolution.of(hop.url(), isPermanent));
            }
            if (hop.item() != null) {
                return places.ofItem(hop.item(), hop.locale()).map(place -> Resolution.of(place.to(), isPermanent));
            }
            SitePath next = hop.path();
            Optional<Place> content = places.at(next);
            boolean isLast = i == chain.size() - 1;
            if (isLast || content.filter(place -> place.path().equals(next)).isPresent()) {
                return Optional.of(Resolution.of(content.map(Place::to).orElseGet(next::encoded), isPermanent));
            }
        }
        return Optional.empty();
    }

    /** The redirects that it leads through, its own first; empty if there is none. */
    private List<Hop> chain(SitePath path) {
        return sql.withHandle(handle -> handle.createQuery("""
            SELECT r.to_path, r.to_url, r.item_id, r.item_locale, r.permanent
            FROM editorial.public_redirect first
            CROSS JOIN LATERAL unnest(first.from_path || first.hops) WITH ORDINALITY AS hop (path, place)
            JOIN editorial.public_redirect r ON r.from_path = hop.path
            WHERE first.from_path = :path ORDER BY hop.place
            """)
                .bind("path", path.text())
                .map((row, context) -> new Hop(
                        row.getString("to_path") == null ? null : new SitePath(row.getString("to_path")),
                        row.getString("to_url"),
                        row.getObject("item_id", UUID.class),
                        row.getString("item_locale"),
                        row.getBoolean("permanent")))
                .list());
    }
}
