package com.mealprep360.recipes;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;

import com.mealprep360.editorial.WorkingContent;
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

/** Finds a published recipe by whatever address is asked for. */
@ApplicationScoped
class PublicRecipes {
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    HotRecipes hot;

    @Inject
    PublishedRecipes published;

    @Inject
    WorkingContent working;

    /** @param moved whether the address is a former one: the answer is where it is now */
    record Found(PublishedRecipe recipe, boolean moved) {}

    /** @throws Problem EDITORIAL_NOT_FOUND; it links the working resource for an actor who may see it */
    Found require(String idOrSlug, LocalePreference preference, Supplier<Actor> actor) {
        boolean isId = isId(idOrSlug);
        Optional<PublishedRecipe> recipe =
                choose(isId ? hot.byId(UUID.fromString(idOrSlug)) : hot.bySlug(idOrSlug), preference);
        if (recipe.isPresent()) {
            return new Found(recipe.get(), false);
        }
        Optional<PublishedRecipe> moved =
                isId ? Optional.empty() : choose(published.byFormerSlug(idOrSlug), preference);
        return moved.map(now -> new Found(now, true)).orElseThrow(() -> notFound(idOrSlug, isId, actor.get()));
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
        Problem problem = EDITORIAL_NOT_FOUND.because("No published recipe has this id or slug.");
        if (actor.isAnonymous()) {
            return problem;
        }
        Optional<ContentRef> unpublished = isId
                ? Optional.of(new ContentRef(RecipeContent.TYPE, UUID.fromString(idOrSlug)))
                        .filter(ref -> working.isVisible(ref, actor))
                : working.bySlug(RecipeContent.TYPE, idOrSlug, actor);
        return unpublished
                .map(ref -> EDITORIAL_NOT_FOUND
                        .because("It is not published in this locale; you may see it as it is worked on.")
                        .see("/api/" + ref + "/working"))
                .orElse(problem);
    }
}
