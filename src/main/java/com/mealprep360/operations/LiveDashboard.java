package com.mealprep360.operations;

import static com.mealprep360.kernel.problems.KernelProblem.FORBIDDEN;
import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.identity.Actor;
import com.mealprep360.identity.Closing;
import com.mealprep360.identity.Restrictions;
import com.mealprep360.identity.Tokens;
import com.mealprep360.identity.limits.Kind;
import com.mealprep360.identity.limits.Limits;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.contract.Contract;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The connections of this node: each is told how the platform is, if it may know, and in which rooms something happened. */
@ApplicationScoped
public class LiveDashboard {
    private static final System.Logger LOG = System.getLogger(LiveDashboard.class.getName());
    /** How long what happens is gathered: an import makes hundreds of events a second. */
    private static final int GATHER_MILLIS = 1_000;

    private static final int MOST_CONNECTIONS = 500;

    @Inject
    Tokens tokens;

    @Inject
    Contract contract;

    @Inject
    Limits limits;

    @Inject
    CurrentHealth health;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Map<Session, Spectator> spectators = new ConcurrentHashMap<>();
    private final Set<String> rooms = ConcurrentHashMap.newKeySet();
    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        running.add(executor.scheduleWithFixedDelay(
                this::tellChanges, GATHER_MILLIS, GATHER_MILLIS, TimeUnit.MILLISECONDS));
        long every = Looking.RECENT.toMillis();
        running.add(executor.scheduleWithFixedDelay(this::tellHealth, every, every, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void end() {
        running.forEach(one -> one.cancel(false));
    }

    /** The part of an event's type before its first dot is the room where it happened. */
    void happened(@Observes EventTail.Happened event) {
        if (!spectators.isEmpty()) {
            rooms.add(event.type().substring(0, Math.max(0, event.type().indexOf('.'))));
        }
        if (event.subjectType().equals(Restrictions.SUBJECT_TYPE)) {
            spectators.values().stream()
                    .filter(spectator -> spectator.is(event.subjectId()))
                    .forEach(this::admitAgain);
        }
    }

    /** A person who is shut out does not stay until the next look at their token. */
    private void admitAgain(Spectator spectator) {
        try {
            admit(spectator, spectator.token());
        } catch (Problem refused) {
            close(spectator.session(), Closing.of(refused));
        } catch (RuntimeException away) {
            LOG.log(System.Logger.Level.DEBUG, "Whether they may stay is asked again with the next beat.", away);
        }
    }

    /** One too many is closed, and told why. */
    void opened(Session session) {
        spectators.put(session, new Spectator(session, clock.instant()));
        if (spectators.size() > MOST_CONNECTIONS) {
            close(
                    session,
                    Closing.of(CloseCodes.TRY_AGAIN_LATER, "Too many connections; ask again and again instead."));
        }
    }

    /**
     * @throws Problem INVALID_TOKEN; FORBIDDEN to all but editors; RATE_LIMITED, as each message counts like a request that
     *     writes; INVALID_REQUEST for a message without a token
     */
    void said(Session session, JsonNode message) {
        Spectator spectator = spectators.get(session);
        if (spectator == null) {
            return;
        }
        if (!message.path("token").isTextual()) {
            throw INVALID_REQUEST.because("Send a JSON object with the access token.");
        }
        spectator.heard(clock.instant());
        Actor actor = admit(spectator, message.path("token").asText());
        limits.take(Kind.WRITE, actor, actor.subject()).ifPresent(limits::require);
        if (spectator.seesHealth()) {
            spectator.tellHealth(text());
        }
    }

    void heard(Session session) {
        Spectator spectator = spectators.get(session);
        if (spectator != null) {
            spectator.heard(clock.instant());
        }
    }

    void closed(Session session) {
        spectators.remove(session);
    }

    /** Verified again with each beat: tokens expire, and people lose their roles. */
    private Actor admit(Spectator spectator, String token) {
        Actor actor = tokens.verify(token);
        if (!actor.isEditor()) {
            throw FORBIDDEN.because("This takes the role editor.");
        }
        boolean seesHealth = contract.operation("getHealth").roles().stream().anyMatch(actor::is);
        spectator.admit(token, actor, seesHealth, clock.instant());
        return actor;
    }

    private void tellChanges() {
        try {
            spectators.values().forEach(this::beat);
            List<String> happened = List.copyOf(rooms);
            happened.forEach(rooms::remove);
            spectators.values().forEach(one -> tell(one, () -> one.tellChanged(happened)));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "What happened cannot be told at present.", e);
        }
    }

    private void tellHealth() {
        try {
            if (spectators.values().stream().anyMatch(Spectator::seesHealth)) {
                String text = text();
                spectators.values().forEach(one -> tell(one, () -> one.tellHealth(text)));
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "How the platform is cannot be told at present.", e);
        }
    }

    private String text() {
        return Json.write(Map.of("health", health.get()));
    }

    /** One who leaves at this moment keeps nobody else from being told. */
    private void tell(Spectator spectator, Runnable telling) {
        try {
            telling.run();
        } catch (IllegalStateException gone) {
            closed(spectator.session());
        }
    }

    private void beat(Spectator spectator) {
        Instant now = clock.instant();
        String token = spectator.token();
        if (spectator.isSilent(now)) {
            close(spectator.session(), Closing.of(CloseCodes.GOING_AWAY, "Nothing was heard of you for a while."));
        } else if (token != null && spectator.isDue(now)) {
            try {
                spectator.ping();
                admit(spectator, token);
            } catch (Problem refused) {
                close(spectator.session(), Closing.of(refused));
            } catch (IOException | IllegalStateException gone) {
                closed(spectator.session());
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
}
