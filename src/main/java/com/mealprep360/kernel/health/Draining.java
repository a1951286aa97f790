package com.mealprep360.kernel.health;

import com.mealprep360.kernel.KernelConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Ends the node so that nobody notices. Asked to end, it says that it is not ready and goes on serving until the balancer
 * has seen that; then it lets the last requests finish and ends. The server closes its listener in a shutdown hook of
 * the JVM, and hooks run side by side: whoever wants to be before it has to come before the JVM shuts down, so the
 * signal itself is caught (ADR 0016).
 */
@ApplicationScoped
public class Draining {
    private static final System.Logger LOG = System.getLogger(Draining.class.getName());
    private static final Duration MOST_FOR_THE_LAST = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 20;

    @Inject
    KernelConfig config;

    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean begun;
    private Duration serving = Duration.ZERO;
    private @Nullable Object before;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        serving = config.drain();
        if (!serving.isZero()) {
            before = Termination.handle(this::drain);
        }
    }

    @PreDestroy
    void end() {
        if (before != null) {
            Termination.restore(before);
        }
    }

    /** Whether the node is about to end and should be sent nothing more. */
    public boolean hasBegun() {
        return begun;
    }

    /** A request begins. Each is followed by {@link #leave}. */
    public void enter() {
        running.incrementAndGet();
    }

    public void leave() {
        running.decrementAndGet();
    }

    /** Returns when the process may end; at once if it is asked to a second time. Its thread knows no application. */
    private void drain() {
        if (begun) {
            return;
        }
        begun = true;
        LOG.log(System.Logger.Level.INFO, "Asked to end: not ready any more, serving for {0}", serving);
        try {
            TimeUnit.MILLISECONDS.sleep(serving.toMillis());
            long end = System.nanoTime() + MOST_FOR_THE_LAST.toNanos();
            while (running.get() > 0 && System.nanoTime() - end < 0) {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            LOG.log(System.Logger.Level.INFO, "Drained: requests still running={0}", running.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The signal by which a process is asked to end. {@code sun.misc.Signal} is in every JDK (module {@code
     * jdk.unsupported}) but in no specification, so it is looked up and not linked.
     */
    private static final class Termination {
        private static final String NAME = "TERM";

        /** Has something done before what the JVM does about it. @return what to restore later; null if it cannot be */
        static @Nullable Object handle(Runnable first) {
            try {
                Class<?> handler = Class.forName("sun.misc.SignalHandler");
                AtomicReference<Object> jvms = new AtomicReference<>();
                Object ours = Proxy.newProxyInstance(
                        Draining.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                            if (!method.getName().equals("handle")) {
                                return method.invoke(first, arguments);
                            }
                            try {
                                first.run();
                            } catch (RuntimeException e) {
                                LOG.log(System.Logger.Level.WARNING, "Draining failed; the node ends now.", e);
                            }
                            return method.invoke(jvms.get(), arguments);
                        });
                jvms.set(set(ours));
                return jvms.get();
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "This JVM lets nobody catch SIGTERM, so the node does not drain.",
                        e);
                return null;
            }
        }

        static void restore(Object handler) {
            try {
                set(handler);
            } catch (ReflectiveOperationException e) {
                LOG.log(System.Logger.Level.WARNING, "The handler of SIGTERM could not be restored.", e);
            }
        }

        private static Object set(Object handler) throws ReflectiveOperationException {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Method handle = signal.getMethod("handle", signal, Class.forName("sun.misc.SignalHandler"));
            return handle.invoke(null, signal.getConstructor(String.class).newInstance(NAME), handler);
        }
    }
}
