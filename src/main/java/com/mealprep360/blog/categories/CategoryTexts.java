package com.mealprep360.blog.categories;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.editorial.Slugs;
import com.mealprep360.kernel.problems.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a category is called: the rules of its texts, and slugs for those that name none. */
final class CategoryTexts {
    private CategoryTexts() {}

    /** @param slug null for the one that it has in this locale, or one from the name */
    record Wanted(
            String locale,
            String name,
            @Nullable String slug,
            @Nullable String description) {}

    /** @throws Problem INVALID_REQUEST */
    static List<Category.Text> of(CategoryTree tree, UUID id, @Nullable Category before, List<Wanted> wanted) {
        check(wanted, "");
        return wanted.stream()
                .map(text -> said(text, text.slug() == null ? slug(tree, id, before, text) : text.slug()))
                .toList();
    }

    /** The same where a slug that another category has is made distinct, not refused. @param at where the category stands */
    static List<Category.Text> distinct(CategoryTree tree, UUID id, List<Wanted> wanted, String at) {
        check(wanted, at);
        return wanted.stream()
                .map(text ->
                        said(text, free(tree, id, text.slug() == null ? Slugs.from(text.name(), id) : text.slug())))
                .toList();
    }

    private static void check(List<Wanted> wanted, String at) {
        Set<String> locales = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted text = wanted.get(i);
            if (!locales.add(text.locale().toLowerCase(Locale.ROOT))) {
                throw invalid(at + "/texts/" + i + "/locale", "twice", "must be another locale than those before");
            }
            if (text.slug() != null && !Slugs.isAcceptable(text.slug())) {
                throw invalid(at + "/texts/" + i + "/slug", "slug", Slugs.RULE);
            }
        }
    }

    private static String slug(CategoryTree tree, UUID id, @Nullable Category before, Wanted wanted) {
        return (before == null ? List.<Category.Text>of() : before.texts())
                .stream()
                        .filter(text -> text.locale().equalsIgnoreCase(wanted.locale()))
                        .map(Category.Text::slug)
                        .findFirst()
                        .orElseGet(() -> free(tree, id, Slugs.from(wanted.name(), id)));
    }

    private static String free(CategoryTree tree, UUID id, String slug) {
        return tree.owner(slug, id).isEmpty() ? slug : Slugs.distinct(slug, id);
    }

    private static Category.Text said(Wanted wanted, String slug) {
        return new Category.Text(wanted.locale(), wanted.name(), slug, wanted.description());
    }
}
