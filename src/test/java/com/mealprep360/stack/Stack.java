package com.mealprep360.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The servers of one run, started and stopped together. */
public final class Stack {

    private final StackSettings settings;
    private final Map<String, String> nodes;
    private final BuiltServers built;
    private final Consumer<String> say;
    private final List<String> profile;
    private final Children children;
    private final CompletableFuture<StackFailure> death = new CompletableFuture<>();
    private final @Nullable PostgreSql postgreSql;
    private final @Nullable Keycloak keycloak;
    private final @Nullable OpenSearch openSearch;
    private final Platform platform;
    private @Nullable RunLock lock;

    /** @param say told about progress, a line at a time */
    Stack(StackSettings settings, BuiltServers built, Consumer<String> say) {
        this(settings, built, say, Java.SMALL, Map.of());
    }

    /**
     * @param profile the JVM's flags for the platform and OpenSearch
     * @param nodes what every node of the platform is told beside where its servers are
     */
    Stack(
            StackSettings settings,
            BuiltServers built,
            Consumer<String> say,
            List<String> profile,
            Map<String, String> nodes) {
        this.profile = profile;
        this.settings = settings;
        this.nodes = nodes;
        this.built = built;
        this.say = say;
        DataFolder data = new DataFolder(settings.data());
        children = new Children(data, dead -> death.complete(dead.failure("ended unexpectedly")));
        postgreSql =
                settings.databaseUrl().isPresent() ? null : new PostgreSql(children, built, settings.postgresPort());
        keycloak = settings.issuer().isPresent()
                ? null
                : new Keycloak(
                        children,
                        built,
                        settings.keycloakPort(),
                        settings.reimportRealm(),
                        say,
                        postgreSql == null
                                ? new KeycloakStore.InFiles(settings.data().resolve("keycloak"))
                                : new KeycloakStore.InPostgreSql(postgreSql));
        openSearch = settings.openSearchUrl().isPresent()
                ? null
                : new OpenSearch(children, built, settings.openSearchPort(), profile);
        platform = new Platform(
                children,
                built,
                new Platform.Node(
                        "platform",
                        built.webApplication(),
                        settings.httpAddress(),
                        settings.httpPort(),
                        environment(),
                        List.of(),
                        Optional.empty()),
                profile);
    }

    /**
     * Looks whether all can be had, then starts everything; returns when all is ready.
     *
     * @throws StackFailure if something is in the way or does not come up; whatever was started is stopped again
     */
    void start() {
        DataFolder data = children.data();
        lock = RunLock.take(data);
        try {
            List<String> leftovers = Leftovers.stop(data);
            if (!leftovers.isEmpty()) {
                say.accept("Stopped what an earlier run had left behind: " + String.join(", ", leftovers) + ".");
            }
            new Preflight(settings).check(built);
            if (postgreSql != null) {
                start(postgreSql);
            }
            startTogether(keycloak, openSearch, platform);
            shareClasses();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    private void startTogether(@Nullable Server... servers) {
        List<CompletableFuture<Void>> starts = new ArrayList<>();
        CompletableFuture<Void> failed = new CompletableFuture<>();
        for (Server server : servers) {
            if (server != null) {
                CompletableFuture<Void> start = CompletableFuture.runAsync(() -> start(server), Stack::onThread);
                start.whenComplete((done, failure) -> {
                    if (failure != null) {
                        failed.completeExceptionally(failure);
                    }
                });
                starts.add(start);
            }
        }
        // The first failure counts: the others are then stopped while they start, and fail for that reason.
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, failed).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Said before the start: see {@link Platform#keepClasses}. Only for tests, which wait for that; people would not. */
    void keepClasses() {
        platform.keepClasses();
    }

    /** Whether it works or not: it makes later starts shorter and does nothing else. */
    private void shareClasses() {
        try {
            platform.shareClasses();
        } catch (StackFailure e) {
            say.accept("  Later starts will take as long as this one: " + e.getMessage());
        }
    }

    private static void onThread(Runnable start) {
        Thread thread = new Thread(start, "start");
        thread.setDaemon(true);
        thread.start();
    }

    private void start(Server server) {
        long begin = System.nanoTime();
        server.start();
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        say.accept("  %-10s  ready in %4.1f s  %s".formatted(server.title(), seconds, server.address()));
    }

    /** Stops every server, the last started first. Also while it is starting, and more than once. */
    void stop() {
        children.stop();
        if (lock != null) {
            lock.release();
        }
    }

    boolean stopping() {
        return children.stopping();
    }

    /** Completes with what happened when a server ends by itself. */
    CompletableFuture<StackFailure> death() {
        return death;
    }

    /**
     * One more node of the platform on the same servers, not started yet.
     *
     * @param environment in addition to the first node's, and in its stead where the names are the same
     */
    public Platform node(String name, Map<String, String> environment, List<String> javaOptions) {
        return node(name, environment, javaOptions, Optional.empty());
    }

    /** A node that shares a data grid with others. */
    public Platform node(String name, Map<String, String> environment, GridPlace place) {
        return node(name, environment, List.of(), Optional.of(place));
    }

    private Platform node(
            String name, Map<String, String> environment, List<String> javaOptions, Optional<GridPlace> grid) {
        Map<String, String> all = new HashMap<>(environment());
        all.putAll(environment);
        // What is in another database is another platform, which must not write into the index of this one.
        String database = all.get("DATABASE_URL").replaceAll("\\?.*", "");
        if (!databaseUrl().startsWith(database)) {
            all.put("MEALPREP360_SEARCH_INDEX_PREFIX", "other-" + Integer.toHexString(database.hashCode()));
        }
        return node(name, built.webApplication(), all, javaOptions, grid);
    }

    /** A node with a web application other than the built one, to see what happens to it. */
    Platform node(String name, Path application) {
        return node(name, application, environment(), List.of(), Optional.empty());
    }

    private Platform node(
            String name,
            Path application,
            Map<String, String> environment,
            List<String> javaOptions,
            Optional<GridPlace> grid) {
        return new Platform(
                children,
                built,
                new Platform.Node(
                        name, application, settings.httpAddress(), Ports.free(), environment, javaOptions, grid),
                profile);
    }

    private Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(nodes);
        all.putAll(Map.of("DATABASE_URL", databaseUrl(), "OIDC_ISSUER", issuer(), "OPENSEARCH_URL", openSearchUrl()));
        if (keycloak != null) {
            all.put("MEALPREP360_IDENTITY_USERS_SECRET", Keycloak.USERS_SECRET);
        }
        all.put(
                "MEALPREP360_MEDIA_FOLDER",
                settings.data().resolve("media").toAbsolutePath().toString());
        return all;
    }

    /** The platform's database, a JDBC URL with user and password. */
    public String databaseUrl() {
        return settings.databaseUrl().orElseGet(() -> postgreSql().jdbcUrl("mealprep360"));
    }

    /** The issuer of the tokens that the platform accepts. */
    public String issuer() {
        return settings.issuer()
                .map(Object::toString)
                .orElseGet(() -> keycloak().issuer().toString());
    }

    public String openSearchUrl() {
        return settings.openSearchUrl()
                .map(Object::toString)
                .orElseGet(() -> openSearch().uri().toString());
    }

    public Platform platform() {
        return platform;
    }

    /** @throws IllegalStateException if it is somebody's own */
    public PostgreSql postgreSql() {
        return ours(postgreSql, "PostgreSQL");
    }

    /** @throws IllegalStateException if it is somebody's own */
    public Keycloak keycloak() {
        return ours(keycloak, "Keycloak");
    }

    /** @throws IllegalStateException if it is somebody's own */
    public OpenSearch openSearch() {
        return ours(openSearch, "OpenSearch");
    }

    private static <T> T ours(@Nullable T server, String title) {
        return Optional.ofNullable(server)
                .orElseThrow(() -> new IllegalStateException(title + " is not one that this stack started"));
    }
}
