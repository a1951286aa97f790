package com.mealprep360.editorial;

import com.mealprep360.api.model.ChangeDto;
import com.mealprep360.api.model.StaleFieldDto;
import com.mealprep360.api.model.StaleTranslationDto;
import com.mealprep360.api.model.StaleTranslationsDto;
import com.mealprep360.api.model.TranslationDifferenceDto;
import com.mealprep360.api.model.TranslationDto;
import com.mealprep360.api.model.TranslationsDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.editorial.changes.Change;
import java.util.List;

/** What differs, between revisions and between locales, as the contract's models. */
final class TranslationMapper {
    private TranslationMapper() {}

    static TranslationsDto translations(List<Translations.Translation> all) {
        return new TranslationsDto()
                .items(all.stream().map(TranslationMapper::translation).toList());
    }

    private static TranslationDto translation(Translations.Translation one) {
        Localization localization = one.localization();
        return new TranslationDto()
                .locale(localization.locale())
                .source(one.source())
                .slug(localization.slug())
                .title(one.title())
                .workflow(WorkflowDto.fromValue(localization.workflow().name()))
                .publication(ItemMapper.publication(localization.isPublished()))
                .revision(ItemMapper.revision(one.revision()))
                .publishedRevision(one.published() == null ? null : ItemMapper.revision(one.published()))
                .basis(one.basis() == null ? null : ItemMapper.revision(one.basis()))
                .stale(one.stale().stream()
                        .map(stale -> new StaleFieldDto()
                                .change(change(stale.change()))
                                .pointer(stale.pointer()))
                        .toList())
                .differences(one.differences().stream()
                        .map(difference -> new TranslationDifferenceDto()
                                .kind(TranslationDifferenceDto.KindEnum.fromValue(difference.kind()))
                                .sourcePointer(difference.source())
                                .pointer(difference.pointer()))
                        .toList());
    }

    static StaleTranslationsDto stale(StaleTranslations.Report report) {
        return new StaleTranslationsDto()
                .items(report.items().stream().map(TranslationMapper::stale).toList())
                .nextCursor(report.nextCursor());
    }

    private static StaleTranslationDto stale(StaleTranslations.Entry entry) {
        return new StaleTranslationDto()
                .id(entry.ref().id())
                .type(entry.ref().type())
                .locale(entry.locale())
                .title(entry.title())
                .sourceLocale(entry.sourceLocale())
                .sourceTitle(entry.sourceTitle())
                .sourceChangedAt(entry.sourceChanged())
                .fields(entry.fields())
                .published(entry.published());
    }

    static ChangeDto change(Change change) {
        return new ChangeDto()
                .kind(ChangeDto.KindEnum.fromValue(change.kind().name()))
                .pointer(change.pointer())
                .from(change.from())
                .before(change.before())
                .after(change.after());
    }
}
