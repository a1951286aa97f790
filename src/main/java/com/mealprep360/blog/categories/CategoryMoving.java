package com.mealprep360.blog.categories;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Categories from one instance to another, with their ids: posts name nothing else. */
@ApplicationScoped
class CategoryMoving {
    @Inject
    Categories categories;

    @Inject
    EventLog events;

    /** A category of another instance; it has texts, or was merged. */
    record Moved(
            UUID id,
            @Nullable UUID parent,
            List<CategoryTexts.Wanted> texts,
            @Nullable UUID mergedInto) {
        /** Whether another slug than it had is its own here. */
        boolean isRenamed(Category made) {
            return IntStream.range(0, texts.size())
                    .anyMatch(i -> texts.get(i).slug() != null
                            && !Objects.equals(
                                    texts.get(i).slug(), made.texts().get(i).slug()));
        }
    }

    /**
     * What became of a file.
     *
     * @param renamed the ids of those of which a slug is another here
     */
    record Outcome(int created, int unchanged, List<UUID> renamed) {}

    /** All, each behind the one that it is below or that it was merged into. */
    List<Category> all() {
        CategoryTree tree = categories.tree();
        return Stream.concat(tree.inOrder().stream(), tree.all().stream().filter(category -> !category.isThere()))
                .toList();
    }

    /**
     * Makes those that are not here.
     *
     * @throws Problem INVALID_REQUEST, with pointers into the file; BLOG_CATEGORIES_FULL. Nothing is changed then
     */
    @Transactional
    public Outcome take(List<Moved> file, Actor actor) {
        categories.lock();
        CategoryTree before = categories.tree();
        CategoryTree tree = before;
        List<Category> created = new ArrayList<>();
        List<UUID> renamed = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            Moved moved = file.get(i);
            if (!tree.contains(moved.id())) {
                Category made = made(tree, moved, "/items/" + i);
                tree = with(tree, made, "/items/" + i);
                created.add(made);
                if (moved.isRenamed(made)) {
                    renamed.add(made.id());
                }
            }
        }
        categories.write(before, tree);
        for (Category category : created) {
            if (category.isThere()) {
                categories.lead(category);
            }
            events.append(new CategoryChanged(category.id(), null, category, null), actor.subject());
        }
        return new Outcome(created.size(), file.size() - created.size(), renamed);
    }

    private static Category made(CategoryTree tree, Moved moved, String pointer) {
        boolean isMerged = moved.mergedInto() != null;
        if (isMerged != moved.texts().isEmpty()) {
            throw invalid(pointer, "oneOf", "must have either texts or mergedInto");
        }
        List<Category.Text> texts = CategoryTexts.distinct(tree, moved.id(), moved.texts(), pointer);
        return new Category(moved.id(), moved.parent(), Integer.MAX_VALUE, texts, isMerged, moved.mergedInto());
    }

    private static CategoryTree with(CategoryTree tree, Category category, String pointer) {
        try {
            return category.isThere() ? tree.with(category) : tree.withMerged(category);
        } catch (Problem refused) {
            throw refused.inside(pointer);
        }
    }
}
