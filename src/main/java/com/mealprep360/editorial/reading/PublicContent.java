package com.mealprep360.editorial.reading;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;

import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Finds what is published by whatever address is asked for. */
@ApplicationScoped
class PublicContent {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    WorkingContent working;

    /** @param moved whether the address is a former one: the answer is where it is now */
    record Found(PublishedItem item, boolean moved) {}

    /** @throws Problem EDITORIAL_NOT_FOUND; it links the working resource for an actor who may see it */
    Found require(Rows rows, String idOrSlug, LocalePreference preference, Supplier<Actor> actor) {
        boolean isId = isId(idOrSlug);
        Optional<PublishedItem> found =
                choose(isId ? rows.byId(UUID.fromString(idOrSlug)) : rows.bySlug(idOrSlug), preference);
        if (found.isPresent()) {
            return new Found(found.get(), false);
        }
        Optional<PublishedItem> moved = isId ? Optional.empty() : choose(rows.byFormerSlug(idOrSlug), preference);
        return moved.map(now -> new Found(now, true))
                .orElseThrow(() -> notFound(rows.shelf(), idOrSlug, isId, actor.get()));
    }

    /** Whether it is an id; a slug never has that shape. */
    static boolean isId(String idOrSlug) {
        return UUID_SHAPE.matcher(idOrSlug).matches();
    }

    /** The same slug in several locales is told apart by what the caller prefers. */
    static Optional<PublishedItem> choose(List<PublishedItem> locales, LocalePreference preference) {
        if (locales.isEmpty()) {
            return Optional.empty();
        }
        return preference
                .choose(
                        locales.stream().map(PublishedItem::locale).toList(),
                        locales.get(0).locale())
                .flatMap(locale -> locales.stream()
                        .filter(one -> one.locale().equals(locale))
                        .findFirst());
    }

    private Problem notFound(Shelf shelf, String idOrSlug, boolean isId, Actor actor) {
        Problem problem = EDITORIAL_NOT_FOUND.because("Nothing that is published here has this id or slug.");
        if (actor.isAnonymous()) {
            return problem;
        }
        Optional<ContentRef> unpublished = isId
                ? Optional.of(new ContentRef(shelf.type(), UUID.fromString(idOrSlug)))
                        .filter(ref -> working.isVisible(ref, actor))
                : working.bySlug(shelf.type(), idOrSlug, actor);
        return unpublished
                .map(ref -> EDITORIAL_NOT_FOUND
                        .because("It is not published in this locale; you may see it as it is worked on.")
                        .see(shelf.path() + "/" + ref.id() + "/working"))
                .orElse(problem);
    }
}
