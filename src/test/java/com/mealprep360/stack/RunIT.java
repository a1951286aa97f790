package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class RunIT {

    private static final int SIGTERM = 128 + 15;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    private final List<RunProcess> runs = new ArrayList<>();

    @AfterEach
    void leaveNothingRunning() throws InterruptedException {
        for (RunProcess run : runs) {
            run.cleanUp();
        }
    }

    @Test
    void afterACrashTheNextRunStopsWhatWasLeftHasTheDataAndEndsInGoodOrder() throws Exception {
        int postgresPort = Ports.free();
        Map<String, String> settings = Map.of("MEALPREP360_POSTGRES_PORT", String.valueOf(postgresPort));
        RunProcess first = start(settings).awaitReady();
        assertThat(first.output()).contains("curl http://localhost:" + first.httpPort() + "/api/recipes");
        assertThat(first.output())
                .containsPattern("Demo +\\./mvnw -Pdemo -Dmealprep360\\.http\\.port=" + first.httpPort()
                        + " -Dmealprep360\\.keycloak\\.port=\\d+ adds 26 recipes");
        Map<String, ProcessHandle> left = first.servers();
        assertThat(left).containsOnlyKeys("postgresql", "keycloak", "opensearch", "platform");
        write(postgresPort);

        first.kill();
        RunProcess second = start(settings).awaitReady();

        assertThat(second.output()).contains("Stopped what an earlier run had left behind: ");
        assertThat(left.values()).noneMatch(ProcessHandle::isAlive);
        assertThat(written(postgresPort)).isEqualTo("kept");
        assertThat(Probe.ok(URI.create("http://localhost:" + second.httpPort() + "/health/ready")))
                .isTrue();

        assertThat(memoryInMebibytes(second)).isLessThan(2500);
        Collection<ProcessHandle> servers = second.servers().values();
        assertThat(servers).hasSize(4);
        second.terminate();

        assertThat(second.awaitEnd()).isEqualTo(SIGTERM);
        assertThat(servers).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void withServersOfOnesOwnOnlyThePlatformIsStartedItHasItsDataForItselfAndItsEndIsNamed() throws Exception {
        RunProcess run = start(serversOfOnesOwn()).awaitReady();
        assertThat(run.servers()).containsOnlyKeys("platform");
        assertThat(run.output()).doesNotContain("password=");

        RunProcess second = start(serversOfOnesOwn());

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output()).contains("Another run uses the data folder " + data);
        assertThat(run.servers()).containsOnlyKeys("platform");

        run.servers().get("platform").destroyForcibly();

        assertThat(run.awaitEnd()).isEqualTo(1);
        assertThat(run.output())
                .contains("platform ended unexpectedly. The end of " + data.resolve("logs/platform.log"));
        assertThat(run.servers()).isEmpty();
    }

    @Test
    void aTakenPortIsNamedAndNothingIsStarted() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RunProcess run = start(Map.of("MEALPREP360_KEYCLOAK_PORT", String.valueOf(taken.getLocalPort())));

            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.output())
                    .contains(
                            "Port " + taken.getLocalPort() + ", meant for Keycloak, is taken; "
                                    + "stop what listens there, or choose another port with -Dmealprep360.keycloak.port=<port>.");
            assertThat(run.servers()).isEmpty();
        }
    }

    @Test
    void aSettingThatCannotBeUsedIsOneSentence() throws Exception {
        RunProcess run = start(Map.of("MEALPREP360_HTTP_PORT", "70000"));

        assertThat(run.awaitEnd()).isEqualTo(1);
        assertThat(run.output().strip().lines())
                .containsExactly("mealprep360.http.port must be a port from 1 to 65535, not \"70000\".");
    }

    /** All together, so that with Maven's JVM as the launcher it stays under 3 GiB. Says who holds how much. */
    private static long memoryInMebibytes(RunProcess run) throws IOException {
        Map<String, ProcessHandle> all = new TreeMap<>(run.servers());
        all.put("launcher", run.launcher());
        long sum = 0;
        for (Map.Entry<String, ProcessHandle> each : all.entrySet()) {
            boolean launcher = each.getKey().equals("launcher");
            long mebibytes = (launcher ? Memory.alone(each.getValue()) : Memory.of(each.getValue())) >> 20;
            System.out.printf("  %-10s  %5d MiB%n", each.getKey(), mebibytes);
            sum += mebibytes;
        }
        System.out.printf("  %-10s  %5d MiB%n", "together", sum);
        return sum;
    }

    private static Map<String, String> serversOfOnesOwn() {
        Stack shared = TestStack.shared();
        return Map.of(
                "DATABASE_URL",
                shared.databaseUrl(),
                "OIDC_ISSUER",
                shared.issuer(),
                "OPENSEARCH_URL",
                shared.openSearchUrl());
    }

    private RunProcess start(Map<String, String> settings) throws IOException {
        RunProcess run = RunProcess.start(data, settings);
        runs.add(run);
        return run;
    }

    private static void write(int postgresPort) throws SQLException {
        try (Connection connection = connect(postgresPort);
                Statement statement = connection.createStatement()) {
            statement.execute("create table crash_witness as select 'kept' as word");
        }
    }

    private static String written(int postgresPort) throws SQLException {
        try (Connection connection = connect(postgresPort);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from crash_witness")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(int postgresPort) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/mealprep360".formatted(postgresPort), "mealprep360", "mealprep360");
    }
}
