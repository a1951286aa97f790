package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.stack.Ports;
import com.mealprep360.stack.PostgreSql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/**
 * Payload with the same recipes, in a database of its own on the same PostgreSQL, built and run as its manual says for
 * production: {@code bench/payload}. What somebody might take instead.
 */
final class Payload implements AutoCloseable {
    private static final Path SOURCE = Path.of("bench/payload");
    private static final Path HOME = Path.of("target/payload");
    private static final Path LOG = HOME.resolve("server.log");
    private static final Pattern IDS = Pattern.compile("IDS ([0-9,]+)");
    private static final List<String> SEARCHED = List.of("title", "summary", "description");
    private static final String EMAIL = "editor@example.org";
    private static final int PATIENCE_SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI address = URI.create("http://localhost:" + Ports.free());
    private final List<String> ids;
    private final Process server;
    private final String token;

    /** How it keeps a recipe. */
    enum Kind {
        USUAL("with drafts, and each line and step by itself, as its editor needs them"),
        QUICKEST("without drafts, and with lines and steps as JSON, which its editor cannot edit");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Installs, builds and starts it, with these recipes in it. */
    Payload(PostgreSql postgreSql, Kind kind, List<ObjectNode> recipes) {
        try {
            copySource();
            Map<String, String> environment = environment(database(postgreSql, kind), kind);
            run(environment, "npm", "install", "--no-audit", "--no-fund");
            ids = prepared(environment, recipes);
            run(environment, "npx", "next", "build");
            server = builder(
                            environment,
                            "node",
                            "node_modules/next/dist/bin/next",
                            "start",
                            "-p",
                            "" + address.getPort())
                    .redirectOutput(LOG.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop Payload"));
            token = signIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As it wants a recipe that the platform would be sent. @param slug its own */
    static ObjectNode recipe(ObjectNode ours, String slug) {
        ObjectNode recipe = ours.deepCopy().put("slug", slug);
        recipe.set("lines", recipe.remove("ingredientGroups").path(0).path("lines"));
        return recipe;
    }

    /** Its {@code like} wants each word of the query somewhere in a field; lines and steps are left out, which makes it faster. */
    static List<String> searches(List<String> queries) {
        return queries.stream()
                .map(query -> URLEncoder.encode(query, StandardCharsets.UTF_8))
                .map(query -> SEARCHED.stream()
                        .map(field -> "where%%5Bor%%5D%%5B%d%%5D%%5B%s%%5D%%5Blike%%5D=%s"
                                .formatted(SEARCHED.indexOf(field), field, query))
                        .collect(Collectors.joining("&", "/api/recipes?depth=0&limit=20&", "")))
                .toList();
    }

    List<String> ids() {
        return ids;
    }

    Measured send(Load load, int connections, int seconds) {
        return load.run(address, connections, seconds, token).withoutErrors("Payload");
    }

    private static void copySource() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = HOME.resolve(SOURCE.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    /** Its address, new and empty. */
    private static String database(PostgreSql postgreSql, Kind kind) {
        String name = "payload_" + kind.name().toLowerCase(Locale.ROOT);
        URI server = URI.create(postgreSql.jdbcUrl("mealprep360").substring("jdbc:".length()));
        String all = "postgresql://localhost:%d/%s?user=postgres";
        Jdbi.create("jdbc:" + all.formatted(server.getPort(), "postgres"))
                .useHandle(handle -> handle.execute("CREATE DATABASE " + name));
        return all.formatted(server.getPort(), name);
    }

    private static Map<String, String> environment(String database, Kind kind) {
        return Map.of(
                "DATABASE_URL", database,
                "QUICKEST", String.valueOf(kind == Kind.QUICKEST),
                "EMAIL", EMAIL,
                "PASSWORD", EMAIL,
                "NEXT_TELEMETRY_DISABLED", "1");
    }

    private static List<String> prepared(Map<String, String> environment, List<ObjectNode> recipes)
            throws IOException, InterruptedException {
        Path file = HOME.resolve("recipes.ndjson").toAbsolutePath();
        Files.writeString(file, recipes.stream().map(ObjectNode::toString).collect(Collectors.joining("\n")));
        Map<String, String> all = new HashMap<>(environment);
        all.put("RECIPES", file.toString());
        // It makes its tables by itself in development alone.
        all.put("NODE_ENV", "development");
        String said = run(all, "npx", "payload", "run", "prepare.ts");
        Matcher found = IDS.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("Payload was not prepared:\n" + said);
        }
        return List.of(found.group(1).split(","));
    }

    private static String run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Process process = builder(environment, command).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
        }
        return said;
    }

    private static ProcessBuilder builder(Map<String, String> environment, String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(HOME.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    private String signIn() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/api/users/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.createObjectNode()
                        .put("email", EMAIL)
                        .put("password", EMAIL)
                        .toString()))
                .build();
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && server.isAlive()) {
            try {
                JsonNode answer = JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
                return answer.required("token").asText();
            } catch (IOException notYetThere) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        throw new IllegalStateException("Payload did not start:\n" + Files.readString(LOG));
    }

    @Override
    public void close() {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
    }
}
