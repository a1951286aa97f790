package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mealprep360.support.Await;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The image's own command, environment and health check, with its paths and its port replaced by local ones. */
class ImageCommandIT {

    /** The image's place for further options of the JVM; with these it starts in half the time. */
    private static final String QUICK = String.join(" ", Java.SMALL);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path home;

    private final BuiltServers built = BuiltServers.find();
    private final int port = Ports.free();
    private final ImageCommand image;
    private Process server;

    ImageCommandIT() throws IOException {
        image = ImageCommand.of(built.project().resolve("docker/Dockerfile"));
    }

    @AfterEach
    void stop() {
        if (server != null) {
            Ending.of(server.toHandle(), Duration.ofSeconds(20));
        }
    }

    @Test
    void thePlatformServesIsHealthyLogsJsonAndStopsWhenToldAlsoAfterACrash() throws Exception {
        start(Map.of("JDK_JAVA_OPTIONS", QUICK));
        awaitReady();
        server.destroyForcibly().waitFor();

        start();
        assertThat(healthy()).as("before it is up").isFalse();
        awaitReady();

        assertThat(Files.readAllLines(log()).stream().filter(line -> line.contains("Loading application [")))
                .as("is deployed once")
                .hasSize(1);
        assertThat(healthy()).isTrue();
        HttpResponse<String> answer = get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertEveryLineIsJson();

        server.destroy();

        assertThat(server.waitFor(20, TimeUnit.SECONDS))
                .as("stops within 20 s of SIGTERM")
                .isTrue();
        assertThat(Files.readString(log())).contains("Drained: requests still running=0");
    }

    @Test
    void itStartsAloneUnlessItIsToldOfOtherNodes() throws Exception {
        start();
        assertThat(argumentsOfTheServer()).contains("--nohazelcast");
        stop();

        String others = "tcpip:127.0.0.1:" + Ports.free();
        start(Map.of("MEALPREP360_GRID", others));
        assertThat(argumentsOfTheServer())
                .containsSequence("--clustermode", others, "--clustername", "mealprep360")
                .doesNotContain("--nohazelcast");
    }

    /** Once the shell has become the server. */
    private List<String> argumentsOfTheServer() {
        return Await.until(
                Duration.ofSeconds(10),
                () -> server.info().arguments().map(List::of).orElse(List.of()),
                arguments -> arguments.stream().noneMatch(argument -> argument.contains("exec java")));
    }

    @Test
    void whenItCannotBeDeployedItEndsAndSaysWhy() throws Exception {
        start(Map.of(
                "JDK_JAVA_OPTIONS",
                QUICK,
                "DATABASE_URL",
                TestStack.shared().databaseUrl().replaceFirst("user=\\w+", "user=nobody")));

        assertThat(server.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        assertThat(server.exitValue()).isEqualTo(1);
        assertThat(Files.readString(log()))
                .contains("PostgreSQL refuses DATABASE_URL")
                .contains("The platform could not be deployed, so this process ends");
    }

    @Test
    void itDoesNotRunAsRoot() {
        assertThat(image.user()).matches("[1-9]\\d+");
    }

    @Test
    void itsMemoryIsAShareOfTheContainers() {
        assertThat(image.entrypoint())
                .anyMatch(word -> word.startsWith("-XX:MaxRAMPercentage="))
                .noneMatch(word -> word.startsWith("-Xmx"));
    }

    private void start() throws IOException {
        start(Map.of());
    }

    private void start(Map<String, String> settings) throws IOException {
        Stack shared = TestStack.shared();
        ProcessBuilder command = new ProcessBuilder(local(image.entrypoint()));
        command.environment().putAll(image.environment());
        command.environment()
                .putAll(Map.of(
                        "DATABASE_URL",
                        shared.databaseUrl(),
                        "OIDC_ISSUER",
                        shared.issuer(),
                        "OPENSEARCH_URL",
                        shared.openSearchUrl()));
        command.environment().putAll(settings);
        server = command.directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private void assertEveryLineIsJson() throws IOException {
        List<String> lines = Files.readAllLines(log()).stream()
                .filter(line -> !line.startsWith("NOTE: Picked up"))
                .toList();
        assertThat(lines).hasSizeGreaterThan(3);
        for (String line : lines) {
            assertThat(line).startsWith("{");
            JsonNode entry = new ObjectMapper().readTree(line);
            // The server's form while it boots, the platform's own once it is deployed.
            boolean platform = entry.has("at");
            assertThat(platform || entry.has("Timestamp")).as(line).isTrue();
            assertThat(entry.path(platform ? "level" : "Level").textValue())
                    .as(line)
                    .isNotEqualTo("SEVERE");
        }
    }

    private Path log() {
        return home.resolve("server.log");
    }

    private boolean healthy() throws IOException, InterruptedException {
        return new ProcessBuilder(local(image.healthcheck()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private void awaitReady() throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!Probe.ok(URI.create("http://localhost:" + port + "/health/ready"))) {
            assertThat(server.isAlive())
                    .as("alive:%n%s", DataFolder.tail(log(), 30))
                    .isTrue();
            assertThat(System.nanoTime())
                    .as("ready in time:%n%s", DataFolder.tail(log(), 30))
                    .isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI uri = URI.create("http://localhost:" + port + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private List<String> local(List<String> command) {
        return command.stream().map(this::local).toList();
    }

    private String local(String word) {
        return word.replace("/opt/mealprep360/payara-micro.jar", built.payara().toString())
                .replace("/opt/mealprep360/app", built.webApplication().toString())
                .replace("/opt/mealprep360/payara/", built.preboot().getParent() + "/")
                .replace("/var/lib/mealprep360", home.toString())
                .replace("8080", String.valueOf(port));
    }
}
