package com.mealprep360.editorial.releases;

import com.mealprep360.api.model.ReleaseDto;
import com.mealprep360.api.model.ReleaseEntriesDto;
import com.mealprep360.api.model.ReleaseEntryDto;
import com.mealprep360.api.model.ReleaseObstacleDto;
import com.mealprep360.api.model.ReleaseStateDto;
import com.mealprep360.api.model.ReleaseValidationDto;
import com.mealprep360.api.model.ReleasesDto;
import com.mealprep360.api.model.ScheduleActionDto;
import com.mealprep360.editorial.ItemMapper;
import com.mealprep360.editorial.PlannedChanges.Planned;
import com.mealprep360.kernel.problems.Problem;

/** Releases as the contract's models. */
final class ReleaseMapper {
    private ReleaseMapper() {}

    static ReleasesDto releases(Releases.ReleasePage page) {
        return new ReleasesDto()
                .items(page.items().stream().map(ReleaseMapper::release).toList())
                .nextCursor(page.nextCursor());
    }

    static ReleaseDto release(Release release) {
        return new ReleaseDto()
                .id(release.id())
                .title(release.title())
                .note(release.note())
                .state(ReleaseStateDto.fromValue(release.state().name()))
                .entries(release.entries())
                .at(release.at())
                .createdBy(release.createdBy())
                .createdAt(release.createdAt())
                .scheduledBy(release.scheduledBy())
                .publishedBy(release.publishedBy())
                .publishedAt(release.publishedAt())
                .rolledBackBy(release.rolledBackBy())
                .rolledBackAt(release.rolledBackAt());
    }

    static ReleaseEntriesDto entries(ReleaseEntries.EntryPage page) {
        return new ReleaseEntriesDto()
                .items(page.items().stream().map(ReleaseMapper::entry).toList())
                .nextCursor(page.nextCursor());
    }

    static ReleaseEntryDto entry(ReleaseEntry entry) {
        Planned planned = entry.planned();
        return new ReleaseEntryDto()
                .item(planned.ref().id())
                .type(planned.ref().type())
                .locale(planned.locale())
                .title(entry.title())
                .slug(entry.slug())
                .action(ScheduleActionDto.fromValue(planned.kind().name()))
                .revision(entry.number())
                .successor(ItemMapper.successor(planned.successor()))
                .outdated(entry.outdated())
                .addedBy(entry.addedBy())
                .addedAt(entry.addedAt())
                .before(entry.beforeNumber())
                .kept(entry.kept() ? true : null)
                .reason(entry.reason())
                .message(entry.message());
    }

    static ReleaseValidationDto validation(Releasing.Validation validation) {
        return new ReleaseValidationDto()
                .ready(validation.obstacles().isEmpty() && !validation.entries().isEmpty())
                .obstacles(validation.entries().stream()
                        .map(ReleaseEntry::planned)
                        .filter(validation.obstacles()::containsKey)
                        .map(planned -> obstacle(planned, validation.obstacles().get(planned)))
                        .toList());
    }

    private static ReleaseObstacleDto obstacle(Planned planned, Problem problem) {
        return new ReleaseObstacleDto()
                .item(planned.ref().id())
                .locale(planned.locale())
                .reason(problem.type().slug())
                .message(problem.detail())
                .errors(ItemMapper.faults(problem));
    }
}
