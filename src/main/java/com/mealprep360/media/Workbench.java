package com.mealprep360.media;

import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import com.mealprep360.media.files.Accepting;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Where pictures are decoded: a few at a time, so that many uploads at once take time and not memory. */
@ApplicationScoped
class Workbench {
    private static final int PATIENCE_SECONDS = 30;
    private static final int RETRY_SECONDS = 5;

    @Inject
    MediaConfig config;

    private Semaphore places = new Semaphore(0);

    @PostConstruct
    void prepare() {
        places = new Semaphore(config.picturesAtOnce(), true);
    }

    /** What is done there. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** @throws com.mealprep360.kernel.problems.Problem UNAVAILABLE if no place gets free in time, or the disk fails */
    <T> T use(Work<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw UNAVAILABLE
                        .because("Too many pictures are being worked on. Nothing was changed; try again.")
                        .retryAfter(RETRY_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UNAVAILABLE
                    .because("This node is stopping. Nothing was changed; try again.")
                    .retryAfter(1);
        }
        try {
            return work.run();
        } catch (IOException e) {
            throw Accepting.away(e);
        } finally {
            places.release();
        }
    }
}
