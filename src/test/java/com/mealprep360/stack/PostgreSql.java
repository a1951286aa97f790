package com.mealprep360.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL that keeps its data, with a database for the platform and one for Keycloak, each owned by a role of the
 * same name (whose password is the name again: it listens on loopback alone). The platform's role may make roles, as
 * its migrations do, and is no superuser: what needs one would fail here and not first in production.
 */
public final class PostgreSql implements Server {

    /** Silent: what it has to say comes as an exception, or is in the server's own log. */
    private static final Logger BINARIES_LOG = Logger.getLogger("io.zonky.test");

    private final Children children;
    private final BuiltServers built;
    private final int port;
    private @Nullable EmbeddedPostgres server;
    private @Nullable Child child;

    PostgreSql(Children children, BuiltServers built, int port) {
        this.children = children;
        this.built = built;
        this.port = port;
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public String address() {
        return "localhost:" + port;
    }

    /** The JDBC URL of a database whose owner has its name, with user and password. */
    public String jdbcUrl(String database) {
        return jdbcUrl(port, database);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=%s&password=%s".formatted(port, database, database, database);
    }

    @Override
    public void start() {
        BINARIES_LOG.setLevel(Level.OFF);
        child = children.start("postgresql", this::launch);
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            create(statement, "mealprep360", "createrole");
            create(statement, "keycloak", "");
        } catch (SQLException e) {
            throw child.failure("refused to make its databases (" + e.getMessage() + ")");
        }
    }

    private Children.Launched launch(Path log) throws IOException {
        try {
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            built.cache().resolve("postgresql").toFile())
                    .setDataDirectory(children.data().folder("postgresql"))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    // The same order and case rules on every machine, whatever its locale.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // The binaries' own default is to lose data in a crash.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("timezone", "UTC")
                    // Loopback alone; a socket in the common /tmp would meet other runs on this machine.
                    .setServerConfig("unix_socket_directories", "")
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new StackFailure(
                    "PostgreSQL did not come up (%s). The end of %s:%n%s"
                            .formatted(e.getMessage(), log, DataFolder.tail(log, 25)),
                    e);
        }
        return new Children.Launched(postmaster(), this::askToStop);
    }

    /** The server itself; what the library started was only {@code pg_ctl}. */
    private ProcessHandle postmaster() throws IOException {
        Path file = children.data().folder("postgresql").resolve("postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("the server has gone again"));
    }

    private void askToStop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Statement statement, String name, String rights) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + name + "'")) {
            statement.execute("create role %s login password '%s' %s".formatted(name, name, rights));
        }
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database %s owner %s".formatted(name, name));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Throws a database away and makes it anew, empty. */
    void recreate(String database) {
        execute("drop database if exists " + database + " with (force)");
        execute("create database " + database + " owner " + database);
    }

    /** Where a test is the superuser, to bring about what nobody else may. */
    public String administratorUrl() {
        return "jdbc:postgresql://localhost:%d/postgres?user=postgres".formatted(port);
    }

    /** Makes one more empty database that the platform's role owns, for a test that wants one to itself. */
    public String createDatabase(String database) {
        execute("create database " + database + " owner mealprep360");
        return "jdbc:postgresql://localhost:%d/%s?user=mealprep360&password=mealprep360".formatted(port, database);
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Stops it, the others staying up; {@link #start} brings it back with its data. */
    public void stop() {
        child.stop();
    }

    /** Ends it as a crash does; {@link #start} brings it back with all that was committed. */
    public void kill() {
        List<ProcessHandle> workers = child.descendants();
        child.kill();
        // They notice in a moment, and until then a new server finds the shared memory in use.
        workers.forEach(worker -> Ending.await(worker, Duration.ofSeconds(5)));
        // Nothing is left to stop, but the library holds a lock on the data.
        askToStop();
    }
}
