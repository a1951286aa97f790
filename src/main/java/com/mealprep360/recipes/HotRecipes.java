package com.mealprep360.recipes;

import com.mealprep360.kernel.events.EventTail;
import com.mealprep360.kernel.events.Memory;
import com.mealprep360.recipes.PublishedRecipes.Page;
import com.mealprep360.recipes.PublishedRecipes.PublishedRecipe;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The published recipes and pages of lists that are asked for most, kept on this node until something is published. */
@ApplicationScoped
class HotRecipes {
    private static final Set<String> CHANGES = Set.of("editorial.published.v1", "editorial.unpublished.v1");
    private static final int ENTRY_BYTES = 256;

    @Inject
    PublishedRecipes published;

    @Inject
    EventTail tail;

    @Inject
    RecipesConfig config;

    private Memory<UUID, List<PublishedRecipe>> recipes;
    private Memory<String, List<UUID>> slugs;
    private Memory<String, Page> pages;

    @PostConstruct
    void begin() {
        long bytes = config.memoryBytes();
        recipes = new Memory<>(
                tail::isFresh, bytes / 2, (id, found) -> ENTRY_BYTES + bytes(found), HotRecipes::isSomething);
        slugs = new Memory<>(
                tail::isFresh, bytes / 8, (slug, found) -> ENTRY_BYTES + slug.length(), HotRecipes::isSomething);
        pages = new Memory<>(
                tail::isFresh,
                bytes / 4,
                (asked, page) -> ENTRY_BYTES + asked.length() + page.json().length,
                page -> true);
    }

    /** All locales of a recipe, the source locale first; empty when it is not published. */
    List<PublishedRecipe> byId(UUID id) {
        return recipes.get(id, published::byId);
    }

    /** The locales of recipes that have this slug; those of a source locale first. */
    List<PublishedRecipe> bySlug(String slug) {
        return slugs.get(slug, published::bySlug).stream()
                .flatMap(id -> byId(id).stream())
                .filter(recipe -> recipe.slug().equals(slug))
                .toList();
    }

    /** As {@link #byId} or {@link #bySlug}, if that needs nothing but memory; else empty. */
    List<PublishedRecipe> knownRecipe(String idOrSlug) {
        if (PublicRecipes.isId(idOrSlug)) {
            return knownRecipe(UUID.fromString(idOrSlug));
        }
        @Nullable List<UUID> ids = slugs.known(idOrSlug);
        if (ids == null || ids.size() != 1) {
            return List.of();
        }
        return knownRecipe(ids.get(0)).stream()
                .filter(recipe -> recipe.slug().equals(idOrSlug))
                .toList();
    }

    private List<PublishedRecipe> knownRecipe(UUID id) {
        @Nullable List<PublishedRecipe> locales = recipes.known(id);
        return locales == null ? List.of() : locales;
    }

    /** @param asked the query as it came, encoded @param read finds the page that it asks for */
    Page page(String asked, Supplier<Page> read) {
        return pages.get(asked, absent -> read.get());
    }

    /** The page, if it is in memory: so this very query was found valid before. */
    @Nullable
    Page knownPage(String asked) {
        return pages.known(asked);
    }

    void forget(@Observes EventTail.Happened event) {
        if (event.subjectType().equals(RecipeContent.TYPE) && CHANGES.contains(event.type())) {
            recipes.forget(UUID.fromString(event.subjectId()));
            slugs.forget(event.facts().path("slug").asText());
            pages.forgetAll();
        }
    }

    private static int bytes(List<PublishedRecipe> found) {
        return found.stream()
                .mapToInt(recipe -> ENTRY_BYTES + recipe.json().length)
                .sum();
    }

    private static boolean isSomething(Collection<?> found) {
        return !found.isEmpty();
    }
}
