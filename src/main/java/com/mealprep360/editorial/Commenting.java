package com.mealprep360.editorial;

import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Policy;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Cursor;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What authors and editors say to each other about an item. The public sees nothing of it. */
@ApplicationScoped
public class Commenting {
    @Inject
    Items items;

    @Inject
    Comments comments;

    @Inject
    Idempotency idempotency;

    @Inject
    EventLog events;

    /** @param nextCursor null on the last page */
    public record CommentPage(List<Comment> items, @Nullable String nextCursor) {}

    /**
     * Says something, or answers.
     *
     * @param pointer what it is about, in the working document; null for the whole, and in answers
     * @param thread the comment that it answers; null for a new thread
     * @throws Problem EDITORIAL_NOT_FOUND; EDITORIAL_TRASHED; INVALID_REQUEST for a pointer to nothing
     */
    @Transactional
    public Comment comment(
            ContentRef ref,
            LocalePreference preference,
            String text,
            @Nullable String pointer,
            @Nullable UUID thread,
            Actor actor) {
        Items.Open open = open(ref, preference, actor);
        UUID id = idempotency.seed();
        Optional<Comment> before = idempotency.isTakenOver() ? comments.find(open, id) : Optional.empty();
        if (before.isPresent()) {
            return before.get();
        }
        Comment said = thread == null
                ? comments.add(open, id, text, pointer, actor)
                : comments.answer(open, id, thread, text, actor);
        events.append(open.event(EditorialEvent.Kind.COMMENTED, null, said.id()), actor.subject());
        return said;
    }

    /**
     * Settles the thread of a comment, or opens it again; nothing happens if it is so already.
     *
     * @throws Problem EDITORIAL_NOT_FOUND; EDITORIAL_TRASHED
     */
    @Transactional
    public Comment resolve(ContentRef ref, LocalePreference preference, UUID id, boolean resolved, Actor actor) {
        Items.Open open = open(ref, preference, actor);
        Comment comment = comments.require(open, id);
        if (comments.resolve(comment, resolved, actor)) {
            events.append(
                    open.event(
                            resolved ? EditorialEvent.Kind.RESOLVED : EditorialEvent.Kind.REOPENED,
                            null,
                            comment.thread()),
                    actor.subject());
        }
        return comments.require(open, id);
    }

    /** @throws Problem EDITORIAL_NOT_FOUND; INVALID_REQUEST for a cursor of another query */
    public CommentPage page(
            ContentRef ref,
            LocalePreference preference,
            @Nullable Boolean open,
            @Nullable String token,
            int limit,
            Actor actor) {
        Items.Open item = items.look(ref, preference, actor);
        String locale = item.localization().locale();
        List<Comment> found = comments.page(
                item,
                open,
                Cursor.of(token, 2, ref, locale, open).map(cursor -> List.of(cursor.id(0), cursor.id(1))),
                limit + 1);
        if (found.size() <= limit) {
            return new CommentPage(found, null);
        }
        Comment last = found.get(limit - 1);
        return new CommentPage(
                found.subList(0, limit),
                new Cursor(List.of(last.thread().toString(), last.id().toString())).token(ref, locale, open));
    }

    /** It locks nothing: saying something waits for nobody who is saving. */
    private Items.Open open(ContentRef ref, LocalePreference preference, Actor actor) {
        Items.Open open = items.look(ref, preference, actor);
        Policy.require(actor, Action.COMMENT, open.item().subject(open.live()));
        if (open.item().isTrashed()) {
            throw items.trashed(ref);
        }
        return open;
    }
}
