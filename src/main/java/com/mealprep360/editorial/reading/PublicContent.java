package com.mealprep360.editorial.reading;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;

import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.redirects.MissingPaths;
import com.mealprep360.editorial.redirects.Places;
import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds what is published by whatever address is asked for. */
@ApplicationScoped
class PublicContent {
    @Inject
    WorkingContent working;

    @Inject
    Places places;

    @Inject
    MissingPaths missing;

    /**
     * One of the two.
     *
     * @param movedTo where it is now, or what took its place
     */
    record Found(@Nullable PublishedItem item, @Nullable Place movedTo) {}

    /** @throws Problem EDITORIAL_NOT_FOUND; it links the working resource for an actor who may see it */
    Found require(HotShelf hot, String idOrSlug, LocalePreference preference, Supplier<Actor> actor) {
        boolean isId = Ids.isId(idOrSlug);
        Optional<PublishedItem> found = choose(
                isId ? hot.byId(UUID.fromString(idOrSlug)) : hot.bySlug(idOrSlug), PublishedItem::locale, preference);
        if (found.isPresent()) {
            return new Found(found.get(), null);
        }
        Shelf shelf = hot.shelf();
        return choose(
                        isId
                                ? places.ofItem(new ContentRef(shelf.type(), UUID.fromString(idOrSlug)))
                                : places.ofSlug(shelf.type(), idOrSlug),
                        Place::locale,
                        preference)
                .map(place -> new Found(null, place))
                .orElseThrow(() -> notFound(shelf, idOrSlug, isId, actor.get()));
    }

    /**
     * The same in a preview.
     *
     * @throws Problem EDITORIAL_NOT_FOUND
     */
    Found require(PreviewedRows edition, Shelf shelf, String idOrSlug, LocalePreference preference) {
        boolean isId = Ids.isId(idOrSlug);
        ShelfRows rows = edition.of(shelf);
        return choose(
                        isId ? rows.byId(UUID.fromString(idOrSlug)) : rows.bySlug(idOrSlug),
                        PublishedItem::locale,
                        preference)
                .map(item -> new Found(item, null))
                .or(() -> choose(
                                isId
                                        ? edition.places(new ContentRef(shelf.type(), UUID.fromString(idOrSlug)))
                                        : edition.places(shelf.type(), idOrSlug),
                                Place::locale,
                                preference)
                        .map(place -> new Found(null, place)))
                .orElseThrow(() -> EDITORIAL_NOT_FOUND.because("The preview shows nothing with this id or slug."));
    }

    /** The same slug in several locales is told apart by what the caller prefers. */
    static <T> Optional<T> choose(List<T> locales, Function<T, String> localeOf, LocalePreference preference) {
        if (locales.isEmpty()) {
            return Optional.empty();
        }
        return preference
                .lookup(locales.stream().map(localeOf).toList(), localeOf.apply(locales.get(0)))
                .flatMap(locale -> locales.stream()
                        .filter(one -> localeOf.apply(one).equals(locale))
                        .findFirst());
    }

    private Problem notFound(Shelf shelf, String idOrSlug, boolean isId, Actor actor) {
        Optional<ContentRef> unpublished =
                actor.isAnonymous() ? Optional.empty() : unpublished(shelf, idOrSlug, isId, actor);
        if (unpublished.isEmpty() && !isId) {
            missing.count("/" + shelf.type() + "/" + idOrSlug);
        }
        return unpublished
                .map(ref -> EDITORIAL_NOT_FOUND
                        .because("It is not published in this locale; you may see it as it is worked on.")
                        .see(shelf.path() + "/" + ref.id() + "/working"))
                .orElseGet(() -> EDITORIAL_NOT_FOUND.because("Nothing that is published here has this id or slug."));
    }

    private Optional<ContentRef> unpublished(Shelf shelf, String idOrSlug, boolean isId, Actor actor) {
        return isId
                ? Optional.of(new ContentRef(shelf.type(), UUID.fromString(idOrSlug)))
                        .filter(ref -> working.isVisible(ref, actor))
                : working.bySlug(shelf.type(), idOrSlug, actor);
    }
}
