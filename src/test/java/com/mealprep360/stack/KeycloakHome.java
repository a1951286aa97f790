package com.mealprep360.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A Keycloak that has been prepared ("built", in its words) for one kind of store: once per machine, since it takes
 * ten seconds and more of two processors.
 *
 * @param folder the prepared distribution
 */
record KeycloakHome(Path folder) {

    static final String MAIN = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    /**
     * Prepares it if that has not been done.
     *
     * @param database Keycloak's name of the kind of store: {@code postgres} or {@code dev-file}
     */
    static KeycloakHome prepared(Children children, Path distribution, String database) {
        Path folder = distribution.resolveSibling(distribution.getFileName() + "-" + database);
        return new KeycloakHome(OncePerMachine.made(folder, part -> {
            OncePerMachine.copy(distribution, part);
            build(children, part, database);
        }));
    }

    private static void build(Children children, Path part, String database) {
        children.run(
                "keycloak-build",
                Java.command(
                        Java.SMALL,
                        options(part),
                        "-cp",
                        new KeycloakHome(part).classPath(),
                        MAIN,
                        "build",
                        "--db=" + database,
                        "--health-enabled=true"));
    }

    /**
     * Makes a home for one stack's data, apart from the program that all checkouts on this machine share: Keycloak
     * looks there for {@code data/import}, and keeps its temporary files and its file store there.
     */
    void furnish(Path home) throws IOException {
        for (String name : List.of("conf", "providers", "themes", "data/import", "lib/quarkus")) {
            Files.createDirectories(home.resolve(name));
        }
        // It reads there what it was prepared for.
        String prepared = "lib/quarkus/generated-bytecode.jar";
        Files.copy(
                folder.resolve(prepared),
                home.resolve(prepared),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    String classPath() {
        return folder.resolve("lib/quarkus-run.jar").toString();
    }

    /**
     * The JVM options that Keycloak's own start script gives.
     *
     * @param home the folder that holds {@code conf}, {@code data} and {@code providers}
     */
    static List<String> options(Path home) {
        List<String> options = new ArrayList<>();
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            options.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        options.addAll(List.of(
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000"));
        return options;
    }
}
