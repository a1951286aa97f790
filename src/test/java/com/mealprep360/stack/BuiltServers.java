package com.mealprep360.stack;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the build put the servers.
 *
 * @param project the project's root folder
 * @param cache the folder of this machine that outlives a clean build
 * @param payara the jar of Payara Micro
 * @param keycloak the unpacked Keycloak
 */
record BuiltServers(Path project, Path cache, Path payara, Path keycloak) {

    /** Reads what the build wrote, found from the place of the compiled tests, so that an IDE finds it too. */
    static BuiltServers find() {
        Path project = testClasses().getParent().getParent();
        Path written = project.resolve("target/stack/servers.properties");
        Properties servers = new Properties();
        try (Reader in = Files.newBufferedReader(written)) {
            servers.load(in);
        } catch (IOException e) {
            throw new StackFailure(written + " is missing; build first: ./mvnw test-compile", e);
        }
        return new BuiltServers(
                project,
                Path.of(servers.getProperty("home")),
                Path.of(servers.getProperty("payara")),
                Path.of(servers.getProperty("keycloak")));
    }

    private static Path testClasses() {
        try {
            return Path.of(BuiltServers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path target() {
        return project.resolve("target");
    }

    /** The application as the WAR plugin laid it out. */
    Path webApplication() {
        return target().resolve("mealprep360");
    }

    Path preboot() {
        return project.resolve("docker/payara/preboot.asadmin");
    }

    Path logging() {
        return project.resolve("docker/payara/logging.properties");
    }

    Path realm() {
        return project.resolve("keycloak-realm/mealprep360.json");
    }

    Path realmOverlay() {
        return project.resolve("keycloak-realm/development.json");
    }

    /** The recipes that an empty platform is offered. */
    Path demoRecipes() {
        return project.resolve("demo/recipes");
    }

    /** The jars that OpenSearch needs, one a line. */
    Path openSearchClassPath() {
        return target().resolve("stack/opensearch.classpath");
    }

    Path openSearchClasses() {
        return target().resolve("stack/opensearch-classes");
    }
}
