package com.mealprep360.stack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The servers that all integration tests of a JVM share: started when the first test asks, on free ports, with empty
 * data of their own, and stopped when JUnit ends its session. Maven runs tests in several JVMs beside each other.
 */
public final class TestStack implements LauncherSessionListener {

    /** Tests and measurements ask more in a minute than callers may; limits are tried on nodes of their own. */
    static final Map<String, String> TIRELESS = Map.of(
            "MEALPREP360_IDENTITY_LIMITS_READ", "100000000",
            "MEALPREP360_IDENTITY_LIMITS_SEARCH", "1000000",
            "MEALPREP360_IDENTITY_LIMITS_WRITE", "1000000",
            "MEALPREP360_IDENTITY_LIMITS_IMPORT", "1000000",
            "MEALPREP360_IDENTITY_LIMITS_BAD_TOKENS", "1000000");

    private static @Nullable Stack shared;
    private static @Nullable RuntimeException failure;

    /**
     * The shared servers, all ready. A test that stops one of them brings it back before it ends.
     *
     * @throws StackFailure if they did not come up, each time again without another try
     */
    public static synchronized Stack shared() {
        if (failure != null) {
            throw failure;
        }
        if (shared == null) {
            try {
                shared = start();
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
        return shared;
    }

    /** A folder under {@code target} that no other JVM of the same run of tests uses. */
    public static Path folder(String name) {
        String fork = System.getProperty("mealprep360.tests.fork", "1");
        return BuiltServers.find().target().resolve("stack").resolve(name + "-" + fork);
    }

    /** Where the shared servers keep their data. */
    public static Path data() {
        return folder("shared");
    }

    private static Stack start() {
        BuiltServers built = BuiltServers.find();
        DataFolder data = new DataFolder(data());
        RunLock.take(data).release();
        Leftovers.stop(data);
        DataFolder.delete(data.root());
        Stack stack = new Stack(settings(data.root()), built, System.out::println, Java.SMALL, TIRELESS);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        stack.keepClasses();
        stack.start();
        return stack;
    }

    /** Settings with free ports and nothing of one's own, whatever the environment of the build says. */
    static StackSettings settings(Path data) {
        return new StackSettings(
                data,
                "127.0.0.1",
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Ports.free(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private static synchronized void stop() {
        if (shared != null) {
            shared.stop();
        }
    }
}
