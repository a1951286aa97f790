package com.mealprep360.search;

import com.mealprep360.api.model.IndexCheckDto;
import com.mealprep360.api.model.IndexDifferenceDto;
import com.mealprep360.api.model.IndexStateDto;
import com.mealprep360.api.model.SynonymGroupDto;
import com.mealprep360.api.model.SynonymGroupsDto;

/** Between what search keeps and the contract's models. */
final class SearchMapper {
    private SearchMapper() {}

    static SynonymGroupDto group(SynonymGroup group) {
        return new SynonymGroupDto()
                .id(group.id())
                .language(group.language())
                .words(group.words())
                .changedAt(group.changedAt());
    }

    static SynonymGroupsDto groups(SynonymLists.Page page) {
        return new SynonymGroupsDto()
                .items(page.groups().stream().map(SearchMapper::group).toList())
                .nextCursor(page.nextCursor());
    }

    static IndexStateDto state(Projection projection) {
        return new IndexStateDto()
                .type(projection.type())
                .serving(projection.serving())
                .building(projection.building())
                .reason(projection.reason())
                .copied(projection.copied())
                .total(projection.total())
                .refused(projection.refused())
                .failure(projection.failure())
                .startedAt(projection.startedAt())
                .finishedAt(projection.finishedAt());
    }

    static IndexCheckDto check(IndexDifferences found) {
        return new IndexCheckDto()
                .type(found.type())
                .published(found.published())
                .indexed(found.indexed())
                .missing(difference(found.missing()))
                .surplus(difference(found.surplus()))
                .stale(difference(found.stale()));
    }

    private static IndexDifferenceDto difference(IndexDifferences.Difference difference) {
        return new IndexDifferenceDto().count(difference.count()).entries(difference.entries());
    }
}
