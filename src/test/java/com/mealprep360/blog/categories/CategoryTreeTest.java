package com.mealprep360.blog.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CategoryTreeTest {
    private static final CategoryTree NONE = new CategoryTree(List.of());

    @Test
    void siblingsAreWhereTheyWerePut() {
        Category first = category("first", null, 0);
        Category second = category("second", null, 9);
        Category between = category("between", null, 1);

        CategoryTree tree = NONE.with(first).with(second).with(between);

        assertThat(names(tree)).containsExactly("first", "between", "second");
        assertThat(names(tree.with(first.at(null, 2)))).containsExactly("between", "second", "first");
        assertThat(names(tree.with(second.at(between.id(), 0)))).containsExactly("first", "between", "second");
    }

    @Test
    void noneIsBelowItself() {
        Category top = category("top", null, 0);
        Category middle = category("middle", top.id(), 0);
        Category low = category("low", middle.id(), 0);
        CategoryTree tree = NONE.with(top).with(middle).with(low);

        for (Category below : List.of(top, middle, low)) {
            refused("blog-category-loop", () -> tree.with(top.at(below.id(), 0)));
        }
        refused("blog-category-loop", () -> tree.without(tree.there(top.id()).orElseThrow(), low.id()));
    }

    @Test
    void itIsNoDeeperThanFiveLevels() {
        CategoryTree tree = NONE;
        @Nullable UUID parent = null;
        for (int level = 1; level <= CategoryTree.DEEPEST; level++) {
            Category next = category("level " + level, parent, 0);
            tree = tree.with(next);
            parent = next.id();
        }
        CategoryTree deep = tree;
        Category pair = category("pair", null, 1);
        CategoryTree withPair = deep.with(pair).with(category("half", pair.id(), 0));
        UUID deepest = parent;
        UUID fourth = deep.there(deepest).orElseThrow().parent();

        refused("invalid-request", () -> deep.with(category("level 6", deepest, 0)));
        refused("invalid-request", () -> withPair.with(pair.at(fourth, 0)));
        assertThat(names(withPair.with(pair.at(
                        withPair.there(Objects.requireNonNull(fourth))
                                .orElseThrow()
                                .parent(),
                        0))))
                .hasSize(7);
    }

    @Test
    void aSlugIsOfOneCategoryInAllLocales() {
        Category soups = category("soups", null, 0);
        Category german = new Category(Ids.next(), null, 1, List.of(text("de", "soups")), false, null);

        refused("blog-category-slug-taken", () -> NONE.with(soups).with(german));
        Category both =
                new Category(soups.id(), null, 0, List.of(text("en", "soups"), text("de", "soups")), false, null);
        assertThat(names(NONE.with(both))).containsExactly("soups");
    }

    @Test
    void thereAreNoMoreThanAThousand() {
        CategoryTree full = new CategoryTree(IntStream.range(0, CategoryTree.MOST)
                .mapToObj(i -> category("category " + i, null, i))
                .toList());

        refused("blog-categories-full", () -> full.with(category("one more", null, 0)));
        Category changed = full.inOrder().get(0).at(null, 5);
        assertThat(full.with(changed).inOrder().get(5).id()).isEqualTo(changed.id());
    }

    @Test
    void whatIsNamedOrHasOthersBelowItIsOnlyMerged() {
        Category top = category("top", null, 0);
        Category low = category("low", top.id(), 0);
        Category named = new Category(Ids.next(), null, 1, List.of(text("en", "named")), true, null);
        Category other = category("other", null, 2);
        CategoryTree tree = NONE.with(top).with(low).with(named).with(other);

        refused("blog-category-in-use", () -> tree.without(top, null));
        refused("blog-category-in-use", () -> tree.without(named, null));
        assertThat(names(tree.without(low, null))).containsExactly("top", "named", "other");
        CategoryTree merged = tree.without(named, top.id()).without(top, other.id());
        assertThat(names(merged)).containsExactly("other", "low");
        assertThat(merged.former(other.id())).containsExactly(named.id());
        assertThat(merged.path(merged.all().stream()
                        .filter(one -> one.id().equals(named.id()))
                        .findFirst()
                        .orElseThrow()))
                .containsExactly(other.id());
        assertThat(merged.find(named.id()).orElseThrow().id()).isEqualTo(other.id());
        assertThat(merged.find(top.id())).as("no post named it").isEmpty();
    }

    @Test
    void itsTextIsThatOfTheLocaleOrTheFirst() {
        Category category =
                new Category(Ids.next(), null, 0, List.of(text("de", "suppen"), text("en", "soups")), false, null);

        assertThat(category.text(new LocalePreference("en", null)).slug()).isEqualTo("soups");
        assertThat(category.text(new LocalePreference("en-GB", null)).slug()).isEqualTo("soups");
        assertThat(category.text(new LocalePreference("fr", "en")).slug()).isEqualTo("suppen");
        assertThat(category.text(new LocalePreference(null, "fr, en;q=0.5")).slug())
                .isEqualTo("soups");
        assertThat(category.text(LocalePreference.SOURCE).slug()).isEqualTo("suppen");
    }

    /** Whatever is done in whatever order, it is a tree, and no id that a post named is lost. */
    @Property(seed = "360", tries = 200)
    void itStaysATree(@ForAll long seed) {
        Random random = new Random(seed);
        CategoryTree tree = NONE;
        Set<UUID> named = new HashSet<>();
        for (int step = 0; step < 60; step++) {
            tree = step(tree, random, named);
            List<Category> order = tree.inOrder();
            assertThat(order)
                    .hasSameSizeAs(tree.all().stream().filter(Category::isThere).toList());
            for (Category category : order) {
                List<UUID> path = tree.path(category);
                assertThat(path).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(CategoryTree.DEEPEST);
                assertThat(order.stream()
                                .filter(other -> Objects.equals(other.parent(), category.parent()))
                                .map(Category::position))
                        .isEqualTo(IntStream.range(0, (int) order.stream()
                                        .filter(other -> Objects.equals(other.parent(), category.parent()))
                                        .count())
                                .boxed()
                                .toList());
            }
            CategoryTree now = tree;
            assertThat(named).allSatisfy(id -> assertThat(now.find(id)).hasValueSatisfying(Category::isThere));
        }
    }

    private static CategoryTree step(CategoryTree tree, Random random, Set<UUID> named) {
        List<Category> order = tree.inOrder();
        @Nullable Category one = order.isEmpty() ? null : order.get(random.nextInt(order.size()));
        @Nullable Category other = order.isEmpty() ? null : order.get(random.nextInt(order.size()));
        @Nullable UUID place = other == null || random.nextInt(4) == 0 ? null : other.id();
        try {
            int kind = one == null ? 0 : random.nextInt(3);
            if (kind == 0) {
                boolean isNamed = random.nextBoolean();
                Category added = new Category(
                        Ids.next(),
                        place,
                        random.nextInt(5),
                        List.of(text("en", Ids.next().toString())),
                        isNamed,
                        null);
                CategoryTree after = tree.with(added);
                if (isNamed) {
                    named.add(added.id());
                }
                return after;
            }
            return kind == 1 ? tree.with(one.at(place, random.nextInt(5))) : tree.without(one, place);
        } catch (Problem refused) {
            return tree;
        }
    }

    private static List<String> names(CategoryTree tree) {
        List<String> names = new ArrayList<>();
        tree.inOrder().forEach(category -> names.add(category.texts().get(0).name()));
        return names;
    }

    private static void refused(String slug, Runnable change) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(change::run)
                .satisfies(problem -> assertThat(problem.type().slug()).isEqualTo(slug));
    }

    private static Category category(String name, @Nullable UUID parent, int position) {
        return new Category(Ids.next(), parent, position, List.of(text("en", name)), false, null);
    }

    private static Category.Text text(String locale, String name) {
        return new Category.Text(locale, name, name, null);
    }
}
