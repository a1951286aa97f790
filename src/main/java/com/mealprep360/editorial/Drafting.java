package com.mealprep360.editorial;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.identity.Action;
import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.contract.Contract;
import com.mealprep360.kernel.events.EventLog;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writing: a new item, and new revisions of it. The public sees nothing of it. */
@ApplicationScoped
public class Drafting {
    @Inject
    Items items;

    @Inject
    NewItems newItems;

    @Inject
    ContentTypes types;

    @Inject
    SlugRegister slugs;

    @Inject
    Publishing publishing;

    @Inject
    WorkingContent working;

    @Inject
    EditorialConfig config;

    @Inject
    Contract contract;

    @Inject
    EventLog events;

    @Inject
    Idempotency idempotency;

    @Inject
    Clock clock;

    /**
     * A new item with its first revision; editorial at once if an editor writes it, else personal. A transaction of its
     * own: the caller has none.
     *
     * @param document valid by its schema
     * @param publish whether it goes live in the same transaction, for editors
     * @throws Problem INVALID_REQUEST for what the document means; EDITORIAL_SLUG_TAKEN; with {@code publish} also
     *     FORBIDDEN, EDITORIAL_NOT_APPROVED and EDITORIAL_NOT_READY
     */
    public WorkingItem create(
            String typeName, ObjectNode document, LocalePreference preference, boolean publish, Actor actor) {
        ContentType type = types.require(typeName);
        ContentRef ref = new ContentRef(typeName, idempotency.seed());
        if (idempotency.isTakenOver() && items.exists(ref)) {
            return working.require(ref, LocalePreference.SOURCE, actor);
        }
        String locale = newLocale(preference);
        checkMeaning(type, document);
        complete(type, document, null);
        Item item = new Item(
                ref,
                actor.subject(),
                actor.isEditor() ? Ownership.editorial : Ownership.personal,
                locale,
                clock.instant());
        Items.Open open =
                publish ? publishing.publishNew(() -> add(type, item, document), actor) : add(type, item, document);
        return WorkingItem.of(item, open.localization(), open.working(), document);
    }

    /** With its own slug or none; else with one from the title, made distinct by the item's id where it is taken. */
    private Items.Open add(ContentType type, Item item, ObjectNode document) {
        if (document.has("slug")) {
            return add(type, item, document, document.get("slug").asText()).orElseThrow(SlugRegister::taken);
        }
        String plain = Slugs.from(type.title(document), item.ref().id());
        return add(type, item, document, plain)
                .or(() -> add(
                        type, item, document, Slugs.distinct(plain, item.ref().id())))
                .orElseThrow(SlugRegister::taken);
    }

    private Optional<Items.Open> add(ContentType type, Item item, ObjectNode document, String slug) {
        document.put("slug", slug);
        Items.Open open = first(type, item, slug, document);
        return newItems.add(type, open, document) ? Optional.of(open) : Optional.empty();
    }

    private static Items.Open first(ContentType type, Item item, String slug, ObjectNode document) {
        Instant now = item.createdAt();
        String locale = item.sourceLocale();
        Revision revision = new Revision(item.ref().id(), locale, 1, document, type.title(document), item.owner(), now);
        return new Items.Open(item, new Localization(item.ref().id(), locale, slug, revision, now), revision, false);
    }

    /**
     * A new working revision with this document; its slug stays when it names none.
     *
     * @param document valid by its schema
     * @param note what the save is about
     * @throws Problem as {@link Items#open}; INVALID_REQUEST for what the document means; EDITORIAL_SLUG_TAKEN
     */
    @Transactional
    public WorkingItem replace(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            ObjectNode document,
            @Nullable String note,
            Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.EDIT, actor);
        checkMeaning(types.require(ref.type()), document);
        return save(open, document, note, actor);
    }

    /**
     * A new working revision: the present one with a JSON merge patch (RFC 7396) applied.
     *
     * @throws Problem as {@link #replace}; INVALID_REQUEST if the result does not fit the schema
     */
    @Transactional
    public WorkingItem patch(
            ContentRef ref,
            LocalePreference preference,
            @Nullable String ifMatch,
            ObjectNode patch,
            @Nullable String note,
            Actor actor) {
        Items.Open open = items.open(ref, preference, ifMatch, Action.EDIT, actor);
        ObjectNode document = (ObjectNode) Json.merge(open.working().document(), patch);
        check(types.require(ref.type()), document);
        return save(open, document, note, actor);
    }

    /**
     * A new working revision of an item that is opened to be edited; none if it says what is there already.
     *
     * @param document valid in shape and meaning
     * @throws Problem EDITORIAL_SLUG_TAKEN
     */
    WorkingItem save(Items.Open open, ObjectNode document, @Nullable String note, Actor actor) {
        ContentRef ref = open.ref();
        ContentType type = types.require(ref.type());
        Localization localization = open.localization();
        complete(type, document, localization.slug());
        if (!Json.hash(document).equals(open.working().contentHash())) {
            String slug = document.get("slug").asText();
            slugs.claim(ref, localization.locale(), slug);
            Instant now = clock.instant();
            Revision revision = new Revision(
                            ref.id(),
                            localization.locale(),
                            open.working().number() + 1,
                            document,
                            type.title(document),
                            actor.subject(),
                            now)
                    .noted(note);
            items.add(revision);
            localization.save(revision, slug, now);
            items.flush();
            slugs.release(ref.id(), localization.locale(), slug);
            events.append(
                    new Items.Open(open.item(), localization, revision, open.live())
                            .change(EditorialEvent.Kind.REVISED, open.working().contentHash(), revision.contentHash()),
                    actor.subject());
        }
        return working.require(ref, new LocalePreference(localization.locale(), null), actor);
    }

    /** @throws Problem INVALID_REQUEST for an explicit locale that the platform does not have */
    String newLocale(LocalePreference preference) {
        List<String> known = config.locales();
        if (preference.explicit() == null) {
            return preference.accepted(known).orElse(known.get(0));
        }
        return preference
                .choose(known, known.get(0))
                .orElseThrow(() -> invalid("#/query/locale", "locale", "must be one of " + String.join(", ", known)));
    }

    /** @throws Problem INVALID_REQUEST for what breaks the schema, the rules of slugs, or those of the type */
    void check(ContentType type, ObjectNode document) {
        List<Fault> faults = faults(type, document);
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
    }

    /** What breaks the schema; if nothing does, what breaks the rules of slugs or those of the type. */
    List<Fault> faults(ContentType type, ObjectNode document) {
        List<Fault> faults = contract.faults(type.schema(), document);
        return faults.isEmpty() ? faultsOfMeaning(type, document) : faults;
    }

    private static void checkMeaning(ContentType type, ObjectNode document) {
        List<Fault> faults = faultsOfMeaning(type, document);
        if (!faults.isEmpty()) {
            throw invalid(faults);
        }
    }

    private static List<Fault> faultsOfMeaning(ContentType type, ObjectNode document) {
        List<Fault> faults = new ArrayList<>();
        JsonNode slug = document.get("slug");
        if (slug != null && !Slugs.isAcceptable(slug.asText())) {
            faults.add(new Fault("/slug", "slug", Slugs.RULE));
        }
        faults.addAll(type.faults(document));
        return faults;
    }

    static void complete(ContentType type, ObjectNode document, @Nullable String slug) {
        type.complete(document);
        if (slug != null && !document.has("slug")) {
            document.put("slug", slug);
        }
    }
}
