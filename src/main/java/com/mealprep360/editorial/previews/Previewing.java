package com.mealprep360.editorial.previews;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_NOT_FOUND;
import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_PREVIEW_CLOSED;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.editorial.Moments;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.Ids;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Opening previews, and finding what they show. */
@ApplicationScoped
public class Previewing {
    @Inject
    Previews previews;

    @Inject
    PreviewRows rows;

    @Inject
    PreviewTokens tokens;

    @Inject
    WorkingContent working;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    /** A preview with the token that opens it to whoever has it. */
    record Opened(UUID id, String token, Instant expiresAt) {}

    /**
     * Opens one, of exactly one of a release, an instant and an item.
     *
     * @param locale of the item; null for its source locale
     * @throws Problem INVALID_REQUEST if it is of none or of several; EDITORIAL_MOMENT_PAST; EDITORIAL_NOT_FOUND
     */
    @Transactional
    public Opened open(
            @Nullable UUID release,
            @Nullable Instant at,
            @Nullable UUID item,
            @Nullable String locale,
            Duration life,
            Actor actor) {
        if (Stream.of(release == null, at == null, item == null)
                        .filter(absent -> absent)
                        .count()
                != 2) {
            throw invalid("", "oneOf", "must have exactly one of release, at and item");
        }
        Instant now = clock.instant();
        if (at != null) {
            Moments.requireToCome(at, now);
        }
        if (release != null && !exists(release)) {
            throw EDITORIAL_NOT_FOUND.because("There is no release with this id.");
        }
        String ofItem = item == null
                ? null
                : working.require(working.ref(item, actor), new LocalePreference(locale, null), actor)
                        .locale();
        UUID id = Ids.next();
        Instant expiresAt = now.plus(life);
        previews.add(id, new Preview.Of(release, at, item, ofItem), actor.subject(), now, expiresAt);
        return new Opened(id, tokens.of(id, expiresAt), expiresAt);
    }

    private boolean exists(UUID release) {
        return sql.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM editorial.release WHERE id = ?)")
                .bind(0, release)
                .mapTo(Boolean.class)
                .one());
    }

    /** @throws Problem EDITORIAL_NOT_FOUND */
    @Transactional
    public void close(UUID id) {
        if (!previews.delete(id)) {
            throw EDITORIAL_NOT_FOUND.because("There is no preview with this id.");
        }
    }

    /**
     * The preview that a token opens, up to date.
     *
     * @throws Problem EDITORIAL_PREVIEW_CLOSED for a token that is not ours, has expired, or was closed
     */
    public UUID require(String token) {
        Preview preview = tokens.open(token)
                .flatMap(previews::find)
                .orElseThrow(
                        () -> EDITORIAL_PREVIEW_CLOSED.because(
                                "The token opens no preview: it is not complete, has expired, or the preview was closed. Ask for a new one."));
        rows.refresh(preview);
        return preview.id();
    }
}
