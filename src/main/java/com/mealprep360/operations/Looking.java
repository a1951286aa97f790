package com.mealprep360.operations;

import com.mealprep360.kernel.health.DatabaseHealth;
import com.mealprep360.kernel.health.DatabaseMeasures;
import com.mealprep360.kernel.health.Dependency;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Looks at what the platform leans on, as this node finds it. Of many who ask at once one looks. */
@ApplicationScoped
public class Looking {
    /** What was seen so long ago is good enough for whoever asks. */
    static final Duration RECENT = Duration.ofSeconds(5);

    private static final String POSTGRESQL = "postgresql";
    private static final String WITHOUT_POSTGRESQL =
            "Nothing can be read or changed; it goes on by itself when PostgreSQL is back.";

    @Inject
    @Readiness
    DatabaseHealth database;

    @Inject
    DatabaseMeasures measures;

    @Inject
    @Any
    Instance<Dependency> dependencies;

    @Inject
    @Any
    Instance<Dependency.Backlog> backlogs;

    @Inject
    NodeFigures figures;

    @Inject
    Samples samples;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService executor;

    private final Map<String, Standing> standings = new HashMap<>();
    private boolean isRemembering;
    private @Nullable Look last;

    /** Whether a server is there, and since when. */
    record Standing(boolean up, Instant since) {}

    /** What was seen within the last seconds. */
    synchronized Look recent() {
        Look seen = last;
        return seen != null && seen.at().plus(RECENT).isAfter(clock.instant()) ? seen : look();
    }

    private synchronized Look look() {
        Map<Dependency, Future<Dependency.Answer>> asked = new HashMap<>();
        dependencies.forEach(one -> asked.put(one, executor.submit(one::ask)));
        DatabaseHealth.State state = database.look();
        Look.Work work = state.up() ? work() : null;
        Instant now = clock.instant();
        if (work != null) {
            remember();
        }
        List<Look.Server> servers = new ArrayList<>();
        servers.add(server(
                POSTGRESQL,
                new Dependency.Answer(work == null ? "cannot be reached" : null, state.time()),
                WITHOUT_POSTGRESQL,
                now));
        asked.forEach((one, answer) -> servers.add(server(one.name(), answer(answer), one.withoutIt(), now)));
        servers.sort(Comparator.comparing(Look.Server::name));
        Look seen = new Look(now, List.copyOf(servers), work, figures.look());
        last = seen;
        return seen;
    }

    private Look.Server server(String name, Dependency.Answer answer, String meanwhile, Instant now) {
        boolean up = answer.absence() == null;
        Standing standing = standings.compute(
                name, (key, known) -> known != null && known.up() == up ? known : new Standing(up, now));
        return new Look.Server(name, answer.time(), standing.since(), answer.absence(), meanwhile);
    }

    private static Dependency.Answer answer(Future<Dependency.Answer> asked) {
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            return new Dependency.Answer("cannot be asked", Duration.ZERO);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Dependency.Answer("was not waited for", Duration.ZERO);
        }
    }

    private Look.@Nullable Work work() {
        try {
            return new Look.Work(
                    measures.lags(),
                    backlogs.stream()
                            .map(one -> new Look.Backlog(one.name(), one.oldestSeconds()))
                            .sorted(Comparator.comparing(Look.Backlog::name))
                            .toList());
        } catch (JdbiException | IllegalStateException away) {
            return null;
        }
    }

    /** What the samples tell of the time before this node started; once, as soon as they can be read. */
    private void remember() {
        if (!isRemembering) {
            try {
                samples.standings().forEach(standings::putIfAbsent);
                isRemembering = true;
            } catch (JdbiException | IllegalStateException away) {
                isRemembering = false;
            }
        }
    }
}
