package com.mealprep360.stack;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks first, then insists. */
final class Ending {

    private Ending() {}

    /** Sends the wish to stop, waits, and kills what is still there after the patience. */
    static void of(ProcessHandle process, Duration patience) {
        process.destroy();
        await(process, patience);
    }

    /** Waits for a process that was already asked to stop. */
    static void await(ProcessHandle process, Duration patience) {
        if (!endsWithin(process, patience)) {
            process.destroyForcibly();
            endsWithin(process, Duration.ofSeconds(5));
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
