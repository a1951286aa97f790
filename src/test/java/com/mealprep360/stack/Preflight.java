package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is looked at before anything is started, so that nothing is half started. */
final class Preflight {

    private static final long GIB = 1L << 30;

    private final StackSettings settings;

    Preflight(StackSettings settings) {
        this.settings = settings;
    }

    /** @throws StackFailure that names the first thing that is in the way */
    void check(BuiltServers built) {
        writable();
        room();
        if (!Files.isDirectory(built.webApplication())) {
            throw new StackFailure(built.webApplication() + " is missing; build it first: ./mvnw package -DskipTests");
        }
        port(settings.httpPort(), "the platform", "mealprep360.http.port");
        if (settings.issuer().isEmpty()) {
            port(settings.keycloakPort(), "Keycloak", "mealprep360.keycloak.port");
        }
        if (settings.databaseUrl().isEmpty()) {
            port(settings.postgresPort(), "PostgreSQL", "mealprep360.postgres.port");
        }
        if (settings.openSearchUrl().isEmpty()) {
            port(settings.openSearchPort(), "OpenSearch", "mealprep360.opensearch.port");
        }
    }

    private void writable() {
        Path probe = new DataFolder(settings.data()).run().resolve("probe");
        try {
            Files.writeString(probe, "");
            Files.delete(probe);
        } catch (IOException e) {
            throw new StackFailure(
                    "The data folder " + settings.data()
                            + " cannot be written to; choose another with -Dmealprep360.data=<folder>.",
                    e);
        }
    }

    private void room() {
        try {
            long free = Files.getFileStore(settings.data()).getUsableSpace();
            if (free < GIB) {
                throw new StackFailure(
                        "The disk of the data folder %s has only %d MiB left, and at least 1024 are needed; "
                                        .formatted(settings.data(), free >> 20)
                                + "make room, or choose another folder with -Dmealprep360.data=<folder>.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void port(int port, String whom, String setting) {
        if (Ports.taken(port)) {
            throw new StackFailure(
                    "Port %d, meant for %s, is taken; stop what listens there, or choose another port with -D%s=<port>."
                            .formatted(port, whom, setting));
        }
    }
}
