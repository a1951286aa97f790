package com.mealprep360.recipes;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;

import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.redirects.MissingPaths;
import com.mealprep360.editorial.redirects.Places;
import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.recipes.PublishedRecipes.PublishedRecipe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a published recipe by whatever address is asked for. */
@ApplicationScoped
class PublicRecipes {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    HotRecipes hot;

    @Inject
    WorkingContent working;

    @Inject
    Places places;

    @Inject
    MissingPaths missing;

    /**
     * One of the two.
     *
     * @param movedTo the path that it has now, or of what took its place, encoded
     */
    record Found(@Nullable PublishedRecipe recipe, @Nullable String movedTo) {}

    /** @throws Problem EDITORIAL_NOT_FOUND; it links the working resource for an actor who may see it */
    Found require(String idOrSlug, LocalePreference preference, Supplier<Actor> actor) {
        boolean isId = isId(idOrSlug);
        Optional<PublishedRecipe> recipe =
                choose(isId ? hot.byId(UUID.fromString(idOrSlug)) : hot.bySlug(idOrSlug), preference);
        if (recipe.isPresent()) {
            return new Found(recipe.get(), null);
        }
        return moved(
                        isId ? places.ofItem(UUID.fromString(idOrSlug)) : places.ofSlug(RecipeContent.TYPE, idOrSlug),
                        preference)
                .map(place -> new Found(null, place.apiPath()))
                .orElseThrow(() -> notFound(idOrSlug, isId, actor.get()));
    }

    private static Optional<Place> moved(List<Place> places, LocalePreference preference) {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        return preference
                .choose(
                        places.stream().map(Place::locale).toList(),
                        places.get(0).locale())
                .flatMap(locale -> places.stream()
                        .filter(place -> place.locale().equals(locale))
                        .findFirst());
    }

    /** Whether it is an id; a slug never has that shape. */
    static boolean isId(String idOrSlug) {
        return UUID_SHAPE.matcher(idOrSlug).matches();
    }

    /** The same slug in several locales is told apart by what the caller prefers. */
    static Optional<PublishedRecipe> choose(List<PublishedRecipe> locales, LocalePreference preference) {
        if (locales.isEmpty()) {
            return Optional.empty();
        }
        return preference
                .choose(
                        locales.stream().map(PublishedRecipe::locale).toList(),
                        locales.get(0).locale())
                .flatMap(locale -> locales.stream()
                        .filter(one -> one.locale().equals(locale))
                        .findFirst());
    }

    private Problem notFound(String idOrSlug, boolean isId, Actor actor) {
        Optional<ContentRef> unpublished = actor.isAnonymous() ? Optional.empty() : unpublished(idOrSlug, isId, actor);
        if (unpublished.isEmpty() && !isId) {
            missing.count("/" + RecipeContent.TYPE + "/" + idOrSlug);
        }
        return unpublished
                .map(ref -> EDITORIAL_NOT_FOUND
                        .because("It is not published in this locale; you may see it as it is worked on.")
                        .see("/api/" + ref + "/working"))
                .orElseGet(() -> EDITORIAL_NOT_FOUND.because("No published recipe has this id or slug."));
    }

    private Optional<ContentRef> unpublished(String idOrSlug, boolean isId, Actor actor) {
        return isId
                ? Optional.of(new ContentRef(RecipeContent.TYPE, UUID.fromString(idOrSlug)))
                        .filter(ref -> working.isVisible(ref, actor))
                : working.bySlug(RecipeContent.TYPE, idOrSlug, actor);
    }
}
