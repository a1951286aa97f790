package com.mealprep360.stack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All servers for a measurement: on free ports, with fresh data under {@code target/}. Started when made, stopped when
 * closed.
 */
public final class MeasuredStack implements AutoCloseable {
    private final Stack stack;
    private final DataFolder data;

    private MeasuredStack(Stack stack, DataFolder data) {
        this.stack = stack;
        this.data = data;
    }

    /**
     * With the platform and OpenSearch as in production, by the JVM's own flags.
     *
     * @param name of the folder under {@code target/stack}
     * @param environment what the platform is told beside where its servers are
     * @param say told about progress, a line at a time
     * @throws StackFailure if a server does not come up
     */
    public static MeasuredStack start(String name, Map<String, String> environment, Consumer<String> say) {
        return start(name, environment, say, Java.SERVER);
    }

    /** For what is not about time: with the JVM's flags of tests, which are up in half of it. Else as {@link #start}. */
    public static MeasuredStack startQuickly(String name, Consumer<String> say) {
        return start(name, Map.of(), say, Java.SMALL);
    }

    private static MeasuredStack start(
            String name, Map<String, String> environment, Consumer<String> say, List<String> profile) {
        BuiltServers built = BuiltServers.find();
        DataFolder data = new DataFolder(built.target().resolve("stack/" + name));
        RunLock.take(data).release();
        Leftovers.stop(data);
        DataFolder.delete(data.root());
        Map<String, String> all = new HashMap<>(TestStack.TIRELESS);
        all.putAll(environment);
        Stack stack = new Stack(TestStack.settings(data.root()), built, say, profile, all);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        stack.start();
        return new MeasuredStack(stack, data);
    }

    /** One more node of the platform on the same servers. */
    public void startSecondNode() {
        stack.node("second", Map.of(), List.of()).start();
    }

    /** Where the platform is, such as {@code http://localhost:41234}. */
    public URI platform() {
        return stack.platform().baseUri();
    }

    public String openSearch() {
        return stack.openSearchUrl();
    }

    /** Where the output of a server goes, such as {@code opensearch}. */
    public Path log(String server) {
        return data.folder("logs").resolve(server + ".log");
    }

    public PostgreSql postgreSql() {
        return stack.postgreSql();
    }

    /** What the platform's process holds, in bytes. */
    public long platformMemory() {
        return ProcessHandle.of(stack.platform().pid()).map(Memory::alone).orElse(0L);
    }

    /** What is left on the platform's heap after a full collection, in bytes. */
    public long platformLiveHeap() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        ProcessBuilder histogram =
                new ProcessBuilder(jcmd, String.valueOf(stack.platform().pid()), "GC.class_histogram");
        try (BufferedReader lines = histogram.start().inputReader()) {
            // The last line: Total, instances, bytes.
            return lines.lines()
                    .filter(line -> line.startsWith("Total"))
                    .mapToLong(line -> Long.parseLong(line.strip().split("\\s+")[2]))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the platform's process has worked so far. */
    public Duration platformWork() {
        return ProcessHandle.of(stack.platform().pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** An access token of a demo user, good for five minutes. */
    public String token(String user) {
        return DemoSignIn.accessToken(URI.create(stack.issuer()), user);
    }

    @Override
    public void close() {
        stack.stop();
    }
}
