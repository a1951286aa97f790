package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keycloak with the realm {@code mealprep360}; its administrator is {@code admin} with the password {@code mealprep360}. */
public final class Keycloak implements Server {

    static final String REALM = "mealprep360";
    /** What the realm of a development run gives the client that looks after accounts. */
    static final String USERS_SECRET = "mealprep360";

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Children children;
    private final BuiltServers built;
    private final int port;
    private final boolean reimport;
    private final Consumer<String> say;
    private final KeycloakStore store;
    private @Nullable Child child;

    Keycloak(
            Children children,
            BuiltServers built,
            int port,
            boolean reimport,
            Consumer<String> say,
            KeycloakStore store) {
        this.children = children;
        this.built = built;
        this.port = port;
        this.reimport = reimport;
        this.say = say;
        this.store = store;
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public String address() {
        return uri().toString();
    }

    public URI uri() {
        return uri(port);
    }

    public URI issuer() {
        return issuer(port);
    }

    /** The issuer of the realm that a Keycloak on this port holds. */
    static URI issuer(int port) {
        return uri(port).resolve("/realms/" + REALM);
    }

    private static URI uri(int port) {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void start() {
        KeycloakHome prepared = KeycloakHome.prepared(children, built.keycloak(), store.kind());
        Path home = children.data().folder("keycloak");
        Realm realm = Realm.of(built.realm(), built.realmOverlay());
        RealmImport imported = new RealmImport(home.resolve("imported-realm.sha256"));
        decideOnImport(realm, imported);
        furnish(prepared, home, realm);
        // Management is for us alone, so any port will do.
        int managementPort = Ports.free();
        List<String> options = new ArrayList<>(KeycloakHome.options(home));
        options.add("-Djava.io.tmpdir=" + Java.temporary(home));
        // Else a sign-in fails for each connection that died with PostgreSQL, long after it is back.
        options.add("-Dquarkus.datasource.jdbc.validate-on-borrow=true");
        List<String> arguments = new ArrayList<>(List.of(
                "-cp",
                prepared.classPath(),
                KeycloakHome.MAIN,
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                // Without a fixed name the issuer would be whatever the caller put into the Host header.
                "--hostname=" + uri(),
                "--cache=local",
                // Tests sign the same user in many times at once, which the protection would take for an attack.
                "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
                "--log-level=WARN,org.keycloak.common.Profile:ERROR,"
                        + "org.keycloak.quarkus.runtime.services.BootstrapFilter:ERROR"));
        arguments.addAll(store.options());
        ProcessBuilder command = Java.command(Java.SMALL, options, arguments.toArray(String[]::new));
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", "mealprep360");
        child = children.start("keycloak", command.directory(home.toFile()));
        URI health = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        child.awaitReady(() -> Probe.ok(health) && Probe.ok(issuer()), LIMIT);
        if (imported.state(realm) == RealmImport.State.NEVER) {
            imported.done(realm);
        }
    }

    private void decideOnImport(Realm realm, RealmImport imported) {
        if (imported.state(realm) == RealmImport.State.NEVER || reimport) {
            // A realm that is there without our note is of an import that was interrupted.
            imported.forget();
            store.clear();
        } else if (imported.state(realm) == RealmImport.State.CHANGED) {
            say.accept(
                    "  The files in keycloak-realm/ have changed since they were imported, and Keycloak still has the "
                            + "old realm. -Dmealprep360.realm=reimport imports them anew; accounts registered since are lost.");
        }
    }

    private static void furnish(KeycloakHome prepared, Path home, Realm realm) {
        try {
            prepared.furnish(home);
            Files.writeString(home.resolve("data/import/" + REALM + "-realm.json"), realm.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it, the others staying up; {@link #start} brings it back with the same keys and sessions. */
    public void stop() {
        child.stop();
    }

    /** Lets it take connections and say nothing, until {@link #thaw}. */
    public void freeze() {
        child.signal("STOP");
    }

    public void thaw() {
        child.signal("CONT");
    }
}
