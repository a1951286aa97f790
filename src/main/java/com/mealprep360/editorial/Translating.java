package com.mealprep360.editorial;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_LOCALE_EXISTS;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_SOURCE_LOCALE;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Other locales of an item. Each begins as a copy of the source, so that its parts are the same parts. */
@ApplicationScoped
public class Translating {
    @Inject
    Items items;

    @Inject
    ContentTypes types;

    @Inject
    SlugRegister slugs;

    @Inject
    WorkingContent working;

    @Inject
    EditorialConfig config;

    @Inject
    Idempotency idempotency;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    /**
     * A new locale that says for now what the source locale says.
     *
     * @param ifMatch the ETag of the source locale's working revision
     * @param wanted one of the platform's locales (BCP 47)
     * @throws Problem as {@link Items#open}; INVALID_REQUEST for a locale that the platform does not have;
     *     EDITORIAL_LOCALE_EXISTS
     */
    @Transactional
    public WorkingItem begin(ContentRef ref, @Nullable String ifMatch, String wanted, Actor actor) {
        Items.Open source = items.open(ref, LocalePreference.SOURCE, ifMatch, Action.EDIT, actor);
        String locale = new LocalePreference(wanted, null)
                .choose(config.locales(), "")
                .orElseThrow(
                        () -> invalid("/locale", "locale", "must be one of " + String.join(", ", config.locales())));
        if (items.localizations(ref.id()).stream().anyMatch(one -> one.locale().equals(locale))) {
            if (idempotency.isTakenOver()) {
                return working.require(ref, new LocalePreference(locale, null), actor);
            }
            throw EDITORIAL_LOCALE_EXISTS
                    .because("It is there in this locale already; write on there.")
                    .see(items.address(ref) + "/working?locale=" + locale);
        }
        ContentType type = types.require(ref.type());
        ObjectNode document = source.working().document();
        String slug = document.get("slug").asText();
        if (!slugs.isFree(ref, locale, slug)) {
            slug = Slugs.distinct(slug, ref.id());
        }
        slugs.claim(ref, locale, slug);
        Instant now = clock.instant();
        Revision first = new Revision(
                        ref.id(), locale, 1, document.put("slug", slug), type.title(document), actor.subject(), now)
                .noted("Copied from " + source.localization().locale());
        items.add(first);
        Localization localization = new Localization(ref.id(), locale, slug, first, now)
                .translates(source.working().id());
        items.add(localization);
        events.append(
                new Items.Open(source.item(), localization, first, source.live())
                        .change(EditorialEvent.Kind.CREATED, null, first.contentHash()),
                actor.subject());
        return working.require(ref, new LocalePreference(locale, null), actor);
    }

    /**
     * Says that a locale says what the source locale says now.
     *
     * @throws Problem as {@link Items#open}; EDITORIAL_SOURCE_LOCALE for the source locale itself
     */
    @Transactional
    public WorkingItem confirm(ContentRef ref, String locale, @Nullable String ifMatch, Actor actor) {
        Items.Open open = items.open(ref, new LocalePreference(locale, null), ifMatch, Action.EDIT, actor);
        String source = open.item().sourceLocale();
        if (open.localization().locale().equals(source)) {
            throw EDITORIAL_SOURCE_LOCALE.because("The other locales are translations of this one.");
        }
        open.localization().translates(items.lock(ref, source).working().id());
        events.append(open.event(EditorialEvent.Kind.TRANSLATED), actor.subject());
        items.flush();
        return working.require(ref, new LocalePreference(open.localization().locale(), null), actor);
    }
}
