package com.mealprep360.editorial.presence;

import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.editorial.WorkingContent;
import com.mealprep360.editorial.presence.Presence.Place;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Closing;
import com.mealprep360.identity.Restrictions;
import com.mealprep360.identity.Tokens;
import com.mealprep360.identity.limits.Kind;
import com.mealprep360.identity.limits.Limits;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.LocalePreference;
import com.mealprep360.kernel.events.EventTail;
import com.mealprep360.kernel.problems.Problem;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The connections of this node: each is there for its person, and told what changes on whatever node. */
@ApplicationScoped
public class LivePresence {
    private static final System.Logger LOG = System.getLogger(LivePresence.class.getName());
    private static final int LOOK_MILLIS = 500;
    private static final int MOST_CONNECTIONS = 2_000;

    @Inject
    Tokens tokens;

    @Inject
    WorkingContent working;

    @Inject
    Attendance attendance;

    @Inject
    Limits limits;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Map<Session, Guest> guests = new ConcurrentHashMap<>();
    private @Nullable ScheduledFuture<?> looking;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        looking = executor.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** A person who is shut out does not stay until the next look at their token. */
    void suspended(@Observes EventTail.Happened event) {
        if (event.subjectType().equals(Restrictions.SUBJECT_TYPE)) {
            guests.values().stream()
                    .filter(guest -> guest.is(event.subjectId()))
                    .forEach(this::admit);
        }
    }

    private void admit(Guest guest) {
        try {
            actor(guest);
        } catch (Problem refused) {
            close(guest.session(), Closing.of(refused));
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "Whether they may stay is asked again with the next beat.", away);
        }
    }

    @PreDestroy
    void end() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /** One too many is closed, and told why. */
    void opened(Session session) {
        guests.put(session, new Guest(session, clock.instant()));
        if (guests.size() > MOST_CONNECTIONS) {
            close(
                    session,
                    Closing.of(CloseCodes.TRY_AGAIN_LATER, "Too many connections; ask again and again instead."));
        }
    }

    /**
     * @throws Problem INVALID_TOKEN; EDITORIAL_NOT_FOUND; RATE_LIMITED, as each message counts like a request that writes;
     *     INVALID_REQUEST for a message that says nothing of a token before one did
     */
    void said(Session session, UUID item, JsonNode message) {
        Guest guest = guests.get(session);
        if (guest != null) {
            guest.heard(clock.instant());
            guest.wants(message);
            Actor actor = actor(guest);
            limits.take(Kind.WRITE, actor, actor.subject()).ifPresent(limits::require);
            come(guest, actor, item, message.path("takeOver").asBoolean());
        }
    }

    void heard(Session session) {
        Guest guest = guests.get(session);
        if (guest != null) {
            guest.heard(clock.instant());
        }
    }

    void closed(Session session) {
        Guest guest = guests.remove(session);
        if (guest != null) {
            leave(guest);
        }
    }

    /** Verified again each time: tokens expire. */
    private Actor actor(Guest guest) {
        String token = guest.token();
        if (token == null) {
            throw INVALID_REQUEST.because("The first message has to bring the access token.");
        }
        return tokens.verify(token);
    }

    /** Looked up again each time: items change hands. */
    private void come(Guest guest, Actor actor, UUID item, boolean takeOver) {
        Place place = new Place(
                item, working.locale(working.ref(item, actor), new LocalePreference(guest.locale(), null), actor));
        if (!place.equals(guest.place())) {
            leave(guest);
        }
        guest.isAt(place, actor, clock.instant());
        boolean editing = guest.editing() || twins(guest).anyMatch(Guest::editing);
        guest.tell(text(attendance.arrive(place, new Attendance.Wish(editing, takeOver), actor)));
    }

    /** A person who has the document open twice is gone when the last one closes, and has it as long as one wants it. */
    private void leave(Guest guest) {
        Place place = guest.place();
        Actor actor = guest.actor();
        if (place == null || actor == null) {
            return;
        }
        List<Guest> twins = twins(guest).toList();
        if (twins.isEmpty()) {
            attendance.leave(place, actor);
        } else {
            attendance.arrive(place, new Attendance.Wish(twins.stream().anyMatch(Guest::editing), false), actor);
        }
    }

    private Stream<Guest> twins(Guest guest) {
        return guests.values().stream().filter(other -> other.isTwinOf(guest));
    }

    private void look() {
        try {
            guests.values().forEach(this::beat);
            List<Place> places = guests.values().stream()
                    .map(Guest::place)
                    .filter(place -> place != null)
                    .distinct()
                    .toList();
            if (!places.isEmpty()) {
                Map<Place, Presence> now = attendance.look(places);
                guests.values().stream()
                        .filter(guest -> guest.place() != null)
                        .forEach(guest -> tell(guest, now.get(guest.place())));
            }
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "Who is where cannot be told at present.", away);
        }
    }

    private void beat(Guest guest) {
        if (guest.isSilent(clock.instant())) {
            close(guest.session(), Closing.of(CloseCodes.GOING_AWAY, "Nothing was heard of you for a while."));
        } else if (guest.place() != null && guest.isDue(clock.instant())) {
            try {
                guest.ping();
                come(guest, actor(guest), guest.place().item(), false);
            } catch (Problem refused) {
                close(guest.session(), Closing.of(refused));
            } catch (IOException | IllegalStateException gone) {
                closed(guest.session());
            }
        }
    }

    /** One who leaves at this moment keeps nobody else from being told. */
    private void tell(Guest guest, @Nullable Presence presence) {
        if (presence != null) {
            try {
                guest.tell(text(presence));
            } catch (IllegalStateException gone) {
                closed(guest.session());
            }
        }
    }

    private void close(Session session, CloseReason why) {
        try {
            session.close(why);
        } catch (IOException | IllegalStateException gone) {
            LOG.log(System.Logger.Level.DEBUG, "It is closed already.", gone);
        }
        closed(session);
    }

    private static String text(Presence presence) {
        return Json.write(PresenceResource.dto(presence));
    }
}
