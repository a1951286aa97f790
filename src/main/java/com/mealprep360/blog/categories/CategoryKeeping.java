package com.mealprep360.blog.categories;

import static com.mealprep360.blog.categories.CategoryProblem.BLOG_CATEGORY_NOT_FOUND;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the tree of categories. Each change is known to every node through the event log. */
@ApplicationScoped
class CategoryKeeping {
    @Inject
    Categories categories;

    @Inject
    Idempotency idempotency;

    @Inject
    EventLog events;

    /** What an editor says; see {@link Category}. @param position null for where it is, or at the end of its new siblings */
    record Wanted(@Nullable UUID parent, @Nullable Integer position, List<CategoryTexts.Wanted> texts) {}

    /** @throws Problem as {@link CategoryTree#with}; INVALID_REQUEST for texts */
    @Transactional
    public Category create(Wanted wanted, Actor actor) {
        categories.lock();
        UUID id = idempotency.seed();
        CategoryTree tree = categories.tree();
        Optional<Category> made = idempotency.isTakenOver() ? tree.there(id) : Optional.empty();
        return made.orElseGet(() -> save(tree, id, null, wanted, actor));
    }

    /** @throws Problem as {@link #create}; BLOG_CATEGORY_NOT_FOUND; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public Category replace(UUID id, Wanted wanted, @Nullable String ifMatch, Actor actor) {
        categories.lock();
        CategoryTree tree = categories.tree();
        return save(tree, id, current(tree, id, ifMatch), wanted, actor);
    }

    /** @throws Problem as {@link CategoryTree#without}; BLOG_CATEGORY_NOT_FOUND; STALE and PRECONDITION_REQUIRED */
    @Transactional
    public void remove(UUID id, @Nullable UUID moveTo, @Nullable String ifMatch, Actor actor) {
        categories.lock();
        CategoryTree tree = categories.tree();
        Category before = current(tree, id, ifMatch);
        CategoryTree after = tree.without(before, moveTo);
        categories.write(tree, after);
        if (moveTo != null) {
            categories.leadOn(id, moveTo);
        }
        if (after.find(id).isEmpty()) {
            categories.delete(id);
        }
        events.append(new CategoryChanged(id, before, null, moveTo), actor.subject());
    }

    /** @throws Problem BLOG_CATEGORY_NOT_FOUND */
    Category require(UUID id) {
        return require(categories.tree(), id);
    }

    private static Category require(CategoryTree tree, UUID id) {
        return tree.there(id)
                .orElseThrow(() -> BLOG_CATEGORY_NOT_FOUND.because(
                        "No category has this id; GET /api/blog/categories lists them."));
    }

    private static Category current(CategoryTree tree, UUID id, @Nullable String ifMatch) {
        Category category = require(tree, id);
        ETags.require(ifMatch, category.version(), category.address());
        return category;
    }

    private Category save(CategoryTree tree, UUID id, @Nullable Category before, Wanted wanted, Actor actor) {
        CategoryTree after = tree.with(new Category(
                id,
                wanted.parent(),
                position(before, wanted),
                CategoryTexts.of(tree, id, before, wanted.texts()),
                before != null && before.named(),
                null));
        Category saved = require(after, id);
        if (!saved.equals(before)) {
            categories.write(tree, after);
            categories.lead(saved);
            events.append(new CategoryChanged(id, before, saved, null), actor.subject());
        }
        return saved;
    }

    private static int position(@Nullable Category before, Wanted wanted) {
        if (wanted.position() != null) {
            return wanted.position();
        }
        return before != null && Objects.equals(before.parent(), wanted.parent())
                ? before.position()
                : Integer.MAX_VALUE;
    }

    /** Where the public finds it. */
    static String address(Object idOrSlug) {
        return "/api/blog/categories/" + idOrSlug;
    }
}
