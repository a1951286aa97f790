package com.mealprep360.editorial.redirects;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.api.model.ItemTargetDto;
import com.mealprep360.api.model.MissingPathDto;
import com.mealprep360.api.model.MissingPathsDto;
import com.mealprep360.api.model.RedirectDocumentDto;
import com.mealprep360.api.model.RedirectDto;
import com.mealprep360.api.model.RedirectsDto;
import com.mealprep360.api.model.ResolutionDto;
import com.mealprep360.api.model.SuggestionDto;
import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.editorial.redirects.Resolving.Resolution;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.problems.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Between redirects and the contract. */
final class RedirectMapper {
    private RedirectMapper() {}

    /** @throws Problem INVALID_REQUEST for what cannot be a path, and unless it leads to one thing */
    static Redirecting.Wanted wanted(RedirectDocumentDto document) {
        SitePath from = SitePath.of(document.getFrom())
                .orElseThrow(() -> invalid(
                        "/from",
                        "path",
                        "must be a path of at most 500 characters, without query, fragment, dots and empty parts"));
        ItemTargetDto item = document.getItem();
        if ((document.getTo() == null) == (item == null)) {
            throw invalid("/to", "target", "must be there, or item in its place, but not both");
        }
        Target target = item == null
                ? Target.of(document.getTo())
                : Target.of(new ContentRef(item.getType(), item.getId()), item.getLocale());
        return new Redirecting.Wanted(from, target, document.getPermanent(), document.getNote());
    }

    static RedirectsDto page(Redirects.RedirectPage page, Function<SitePath, Optional<Resolution>> resolving) {
        return new RedirectsDto()
                .items(page.items().stream()
                        .map(redirect -> redirect(redirect, resolving.apply(redirect.from())))
                        .toList())
                .nextCursor(page.nextCursor());
    }

    static RedirectDto redirect(Redirect redirect, Optional<Resolution> resolved) {
        Target target = redirect.target();
        return new RedirectDto()
                .id(redirect.id())
                .from(redirect.from().text())
                .to(target.text())
                .item(
                        target.item() == null
                                ? null
                                : new ItemTargetDto()
                                        .type(target.item().type())
                                        .id(target.item().id())
                                        .locale(target.locale()))
                .permanent(redirect.permanent())
                .note(redirect.note())
                .resolved(resolved.map(Resolution::to).orElse(null))
                .changedBy(redirect.changedBy())
                .changedAt(redirect.changedAt());
    }

    static ResolutionDto resolution(Resolution found) {
        return new ResolutionDto().to(found.to()).status(found.status());
    }

    /** What is published by now where it was asked for is not missing any more, and left out. */
    static MissingPathsDto missing(MissingReport.MissingPage page, Function<SitePath, List<Place>> suggesting) {
        List<MissingPathDto> items = new ArrayList<>();
        for (MissingReport.Missing one : page.items()) {
            List<Place> suggestions = suggesting.apply(one.path());
            if (suggestions.stream().noneMatch(place -> place.path().equals(one.path()))) {
                items.add(new MissingPathDto()
                        .id(one.id())
                        .path(one.path().text())
                        .count(one.count())
                        .firstSeenAt(one.firstSeenAt())
                        .lastSeenAt(one.lastSeenAt())
                        .suggestions(suggestions.stream()
                                .map(RedirectMapper::suggestion)
                                .toList()));
            }
        }
        return new MissingPathsDto().items(items).nextCursor(page.nextCursor());
    }

    private static SuggestionDto suggestion(Place place) {
        return new SuggestionDto()
                .path(place.path().text())
                .item(new ItemTargetDto().type(place.type()).id(place.item()).locale(place.locale()));
    }
}
