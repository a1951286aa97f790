package com.mealprep360.kernel.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether this node has come up. The server itself says that it is ready when an application could not be deployed,
 * and stays up with nothing in it; then this ends the process, so that whoever started it knows.
 */
public final class Start {
    private static final System.Logger LOG = System.getLogger(Start.class.getName());

    private static volatile boolean complete;

    private Start() {}

    /**
     * Called by the first of our classes that the server loads, on the thread that deploys. That is the main thread,
     * which ends when the server has booted.
     */
    public static void watch() {
        Thread deploying = Thread.currentThread();
        Runtime process = Runtime.getRuntime();
        // The loader of an application that failed is stopped and loads nothing more: what is needed then is used now.
        say(System.Logger.Level.DEBUG, "The platform is being deployed.");
        Thread watch = new Thread(
                () -> {
                    if (hasEnded(deploying) && !complete) {
                        say(
                                System.Logger.Level.ERROR,
                                "The platform could not be deployed, so this process ends; the reason is in the lines above.");
                        // An orderly exit would wait for a server that has nothing to put in order.
                        process.halt(1);
                    }
                },
                "start-watch");
        watch.setDaemon(true);
        watch.start();
    }

    static void complete() {
        complete = true;
    }

    static boolean isComplete() {
        return complete;
    }

    private static boolean hasEnded(Thread thread) {
        try {
            thread.join();
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static void say(System.Logger.Level level, String sentence) {
        LOG.log(level, sentence);
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            handler.flush();
        }
    }

    /** This process answers. Nothing outside is asked: an orchestrator that restarts us for another's fault makes it worse. */
    @Liveness
    @ApplicationScoped
    public static class Alive implements HealthCheck {
        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.up("process");
        }
    }
}
