package com.mealprep360.blog.categories;

import com.mealprep360.api.model.CategoriesDto;
import com.mealprep360.api.model.CategoryDocumentDto;
import com.mealprep360.api.model.CategoryDto;
import com.mealprep360.api.model.CategoryFileDto;
import com.mealprep360.api.model.CategoryImportDto;
import com.mealprep360.api.model.CategoryPlaceDto;
import com.mealprep360.api.model.CategoryTextDto;
import com.mealprep360.api.model.MovedCategoryDto;
import com.mealprep360.api.model.WorkingCategoryDto;
import com.mealprep360.blog.categories.CategoryKeeping.Wanted;
import com.mealprep360.kernel.LocalePreference;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between categories and the contract's models. */
final class CategoryMapper {
    private CategoryMapper() {}

    /** What the public sees. @param posts how many are in each category and below it; absent where none are */
    record Shown(CategoryTree tree, Map<UUID, Integer> posts, LocalePreference preference) {}

    static CategoriesDto categories(Shown shown) {
        return new CategoriesDto()
                .items(shown.tree().inOrder().stream()
                        .map(category -> category(shown, category))
                        .toList());
    }

    static CategoryDto category(Shown shown, Category category) {
        Category.Text text = category.text(shown.preference());
        List<UUID> former = shown.tree().former(category.id());
        return new CategoryDto()
                .id(category.id())
                .locale(text.locale())
                .slug(text.slug())
                .name(text.name())
                .description(text.description())
                .ancestors(shown.tree().path(category).stream()
                        .filter(id -> !id.equals(category.id()))
                        .map(id -> place(shown, id))
                        .toList())
                .posts(shown.posts().getOrDefault(category.id(), 0))
                .formerIds(former.isEmpty() ? null : former);
    }

    static WorkingCategoryDto working(Category category) {
        return new WorkingCategoryDto()
                .id(category.id())
                .parent(category.parent())
                .texts(texts(category));
    }

    static CategoryFileDto file(List<Category> categories) {
        return new CategoryFileDto()
                .items(categories.stream().map(CategoryMapper::moved).toList());
    }

    private static MovedCategoryDto moved(Category category) {
        return new MovedCategoryDto()
                .id(category.id())
                .parent(category.parent())
                .texts(category.isThere() ? texts(category) : null)
                .mergedInto(category.mergedInto());
    }

    static List<CategoryMoving.Moved> moved(CategoryFileDto file) {
        return file.getItems().stream()
                .map(one -> new CategoryMoving.Moved(
                        one.getId(), one.getParent(), wanted(one.getTexts()), one.getMergedInto()))
                .toList();
    }

    static CategoryImportDto outcome(CategoryMoving.Outcome outcome) {
        return new CategoryImportDto()
                .created(outcome.created())
                .unchanged(outcome.unchanged())
                .renamed(outcome.renamed());
    }

    private static List<CategoryTextDto> texts(Category category) {
        return category.texts().stream()
                .map(text -> new CategoryTextDto()
                        .locale(text.locale())
                        .name(text.name())
                        .slug(text.slug())
                        .description(text.description()))
                .toList();
    }

    static Wanted wanted(CategoryDocumentDto document) {
        return new Wanted(document.getParent(), document.getPosition(), wanted(document.getTexts()));
    }

    private static List<CategoryTexts.Wanted> wanted(@Nullable List<CategoryTextDto> texts) {
        return (texts == null ? List.<CategoryTextDto>of() : texts)
                .stream()
                        .map(text -> new CategoryTexts.Wanted(
                                text.getLocale(), text.getName(), text.getSlug(), text.getDescription()))
                        .toList();
    }

    private static CategoryPlaceDto place(Shown shown, UUID id) {
        Category.Text text = shown.tree().there(id).orElseThrow().text(shown.preference());
        return new CategoryPlaceDto().id(id).slug(text.slug()).name(text.name());
    }
}
