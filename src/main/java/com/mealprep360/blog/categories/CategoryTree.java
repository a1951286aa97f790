package com.mealprep360.blog.categories;

import static com.mealprep360.blog.categories.CategoryProblem.BLOG_CATEGORIES_FULL;
import static com.mealprep360.blog.categories.CategoryProblem.BLOG_CATEGORY_IN_USE;
import static com.mealprep360.blog.categories.CategoryProblem.BLOG_CATEGORY_LOOP;
import static com.mealprep360.blog.categories.CategoryProblem.BLOG_CATEGORY_SLUG_TAKEN;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All categories at one moment, those that were merged included. A change makes another tree, or is refused. */
final class CategoryTree {
    /** How many there may be, those that were merged included. */
    static final int MOST = 1_000;

    /** How many levels there may be. */
    static final int DEEPEST = 5;

    private final Map<UUID, Category> all = new LinkedHashMap<>();

    CategoryTree(Collection<Category> categories) {
        categories.forEach(category -> all.put(category.id(), category));
    }

    Collection<Category> all() {
        return all.values();
    }

    /** The category with this id, or the one in its place. */
    Optional<Category> find(UUID id) {
        @Nullable Category found = all.get(id);
        return found == null || found.mergedInto() == null
                ? Optional.ofNullable(found)
                : Optional.ofNullable(all.get(found.mergedInto()));
    }

    /** Whether the id means something here, be it a category that was merged. */
    boolean contains(UUID id) {
        return all.containsKey(id);
    }

    /** The category with this id, if it is there itself. */
    Optional<Category> there(UUID id) {
        return Optional.ofNullable(all.get(id)).filter(Category::isThere);
    }

    /** In the order of the tree: each before those below it, siblings by their position. */
    List<Category> inOrder() {
        List<Category> order = new ArrayList<>();
        below(null).forEach(root -> subtree(root).forEach(order::add));
        return order;
    }

    /** From the root to the category itself, or to the one in its place. */
    List<UUID> path(Category category) {
        LinkedList<UUID> path = new LinkedList<>();
        @Nullable Category one = find(category.id()).orElse(null);
        while (one != null) {
            path.addFirst(one.id());
            one = one.parent() == null ? null : all.get(one.parent());
        }
        return path;
    }

    /** The ids of those in whose place it is. */
    List<UUID> former(UUID id) {
        return all.values().stream()
                .filter(category -> id.equals(category.mergedInto()))
                .map(Category::id)
                .toList();
    }

    /**
     * With a category that is new or changed, at its position among its siblings or at their end.
     *
     * @throws Problem BLOG_CATEGORIES_FULL; BLOG_CATEGORY_LOOP; BLOG_CATEGORY_SLUG_TAKEN; INVALID_REQUEST for a parent that is
     *     not there or too deep
     */
    CategoryTree with(Category category) {
        refuseIfFull(category);
        refuseIfTaken(category);
        CategoryTree after = new CategoryTree(all.values());
        @Nullable Category before = all.get(category.id());
        int height = before == null ? 1 : height(before);
        refuseIfMisplaced(category.id(), category.parent(), height, "/parent");
        List<Category> siblings = new ArrayList<>(below(category.parent()));
        siblings.removeIf(sibling -> sibling.id().equals(category.id()));
        siblings.add(Math.min(category.position(), siblings.size()), category);
        after.all.put(category.id(), category);
        after.number(siblings, category.parent());
        if (before != null && !Objects.equals(before.parent(), category.parent())) {
            after.number(after.below(before.parent()), before.parent());
        }
        return after;
    }

    /**
     * With one that was merged elsewhere, so that what names it still means something.
     *
     * @throws Problem BLOG_CATEGORIES_FULL; INVALID_REQUEST if the one in its place is not there
     */
    CategoryTree withMerged(Category category) {
        refuseIfFull(category);
        UUID into = Objects.requireNonNull(category.mergedInto());
        there(into).orElseThrow(() -> invalid("/mergedInto", "unknown", "must be the id of a category that is there"));
        CategoryTree after = new CategoryTree(all.values());
        after.all.put(category.id(), category.mergedInto(into));
        return after;
    }

    /**
     * Without a category.
     *
     * @param moveTo the one that takes over what is below it and what names it; null if nothing does or is
     * @throws Problem BLOG_CATEGORY_IN_USE; BLOG_CATEGORY_LOOP; INVALID_REQUEST for one that is not there or too deep
     */
    CategoryTree without(Category category, @Nullable UUID moveTo) {
        List<Category> children = below(category.id());
        List<UUID> former = former(category.id());
        if (moveTo == null && (category.named() || !children.isEmpty() || !former.isEmpty())) {
            throw BLOG_CATEGORY_IN_USE.because(
                    children.isEmpty()
                            ? "Posts name it, or did in an earlier version. Name the category in its place with moveTo."
                            : "There are categories below it. Move them first, or name the category in its place with moveTo.");
        }
        CategoryTree after = new CategoryTree(all.values());
        after.all.remove(category.id());
        if (moveTo != null) {
            int height = children.stream().mapToInt(this::height).max().orElse(0);
            refuseIfMisplaced(category.id(), moveTo, height, "#/query/moveTo");
            List<Category> taken = new ArrayList<>(below(moveTo));
            taken.remove(category);
            taken.addAll(children);
            after.number(taken, moveTo);
            former.forEach(id -> after.all.put(id, all.get(id).mergedInto(moveTo)));
            if (category.named()) {
                after.all.put(category.id(), category.mergedInto(moveTo));
            }
        }
        after.number(after.below(category.parent()), category.parent());
        return after;
    }

    private List<Category> below(@Nullable UUID parent) {
        return all.values().stream()
                .filter(category -> category.isThere() && Objects.equals(category.parent(), parent))
                .sorted(Comparator.comparingInt(Category::position))
                .toList();
    }

    private Stream<Category> subtree(Category category) {
        return Stream.concat(Stream.of(category), below(category.id()).stream().flatMap(this::subtree));
    }

    /** How many levels it and what is below it have. */
    private int height(Category category) {
        return 1 + below(category.id()).stream().mapToInt(this::height).max().orElse(0);
    }

    private void number(List<Category> siblings, @Nullable UUID parent) {
        for (int i = 0; i < siblings.size(); i++) {
            Category sibling = siblings.get(i);
            all.put(sibling.id(), sibling.at(parent, i));
        }
    }

    private void refuseIfFull(Category category) {
        if (!all.containsKey(category.id()) && all.size() >= MOST) {
            throw BLOG_CATEGORIES_FULL.because("There are " + MOST + " categories, those that were merged included.");
        }
    }

    private void refuseIfMisplaced(UUID id, @Nullable UUID parent, int height, String pointer) {
        if (parent == null) {
            return;
        }
        Category found = there(parent)
                .orElseThrow(() -> invalid(pointer, "unknown", "must be the id of a category that is there"));
        List<UUID> path = path(found);
        if (path.contains(id)) {
            throw BLOG_CATEGORY_LOOP.because(
                    "The category would be below itself.",
                    List.of(new Fault(pointer, "loop", "must not be the category itself, nor one below it")));
        }
        if (path.size() + height > DEEPEST) {
            throw invalid(pointer, "depth", "must not make more than " + DEEPEST + " levels of categories");
        }
    }

    private void refuseIfTaken(Category category) {
        for (int i = 0; i < category.texts().size(); i++) {
            Category.Text text = category.texts().get(i);
            Fault taken = new Fault("/texts/" + i + "/slug", "taken", "belongs to another category");
            owner(text.slug(), category.id()).ifPresent(other -> {
                throw BLOG_CATEGORY_SLUG_TAKEN
                        .because(
                                "Another category has the slug of locale " + text.locale() + ", in some locale.",
                                List.of(taken))
                        .see(other.address());
            });
        }
    }

    /** Which category has a slug, but for one. */
    Optional<Category> owner(String slug, UUID but) {
        return all.values().stream()
                .filter(other -> !other.id().equals(but) && other.hasSlug(slug))
                .findFirst();
    }
}
