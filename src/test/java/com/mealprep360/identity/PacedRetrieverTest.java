package com.mealprep360.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.mealprep360.support.Await;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PacedRetrieverTest {
    private static final Duration PACE = Duration.ofMillis(100);
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final URL realm = url();
    private final Realm answers = new Realm();
    private final PacedRetriever retriever = new PacedRetriever(answers::ask, PACE);

    /** A realm that answers, fails, or says nothing, as it is told. */
    private static final class Realm {
        final AtomicInteger asked = new AtomicInteger();
        volatile boolean away;
        volatile CountDownLatch silent = new CountDownLatch(0);

        Resource ask(URL url) throws IOException {
            int number = asked.incrementAndGet();
            try {
                if (!silent.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IOException("timed out");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            if (away) {
                throw new IOException("away");
            }
            return new Resource("keys " + number, "application/json");
        }
    }

    @Test
    void withinThePaceTheSameKeysAreGiven() throws IOException {
        assertThat(retriever.retrieveResource(realm).getContent()).isEqualTo("keys 1");
        assertThat(retriever.retrieveResource(realm).getContent()).isEqualTo("keys 1");

        Await.until(LIMIT, () -> keys().orElseThrow(), "keys 2"::equals);
    }

    @Test
    void afterAFailureItIsAskedInTheBackgroundUntilItAnswers() throws IOException {
        answers.away = true;
        assertThatIOException().isThrownBy(() -> retriever.retrieveResource(realm));
        assertThatIOException().isThrownBy(() -> retriever.retrieveResource(realm));
        assertThat(answers.asked).hasValue(1);

        answers.away = false;

        Await.until(LIMIT, this::keys, Optional::isPresent);
    }

    @Test
    void aRealmThatSaysNothingHoldsNobodyUpOnceThatIsKnown() {
        answers.away = true;
        assertThatIOException().isThrownBy(() -> retriever.retrieveResource(realm));
        answers.silent = new CountDownLatch(1);

        Await.until(
                LIMIT,
                () -> {
                    long began = System.nanoTime();
                    assertThat(keys()).isEmpty();
                    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(LIMIT.dividedBy(5));
                    return answers.asked.get();
                },
                asked -> asked == 2);
        answers.silent.countDown();
    }

    @Test
    void thePausesBetweenTwoTriesGrow() {
        answers.away = true;
        long began = System.nanoTime();

        Await.until(
                LIMIT,
                () -> {
                    assertThat(keys()).isEmpty();
                    return answers.asked.get();
                },
                asked -> asked == 5);

        // 100 + 200 + 400 + 800 ms: the first failure and then four more.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(PACE.multipliedBy(14));
    }

    private Optional<String> keys() {
        try {
            return Optional.of(retriever.retrieveResource(realm).getContent());
        } catch (IOException away) {
            return Optional.empty();
        }
    }

    private static URL url() {
        try {
            return URI.create("http://localhost/keys").toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
