package com.mealprep360.kernel.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MemoryTest {
    private final AtomicInteger truth = new AtomicInteger(1);
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicBoolean isFresh = new AtomicBoolean(true);
    private final Memory<String, Integer> memory =
            new Memory<>(isFresh::get, 100, (key, value) -> 1, value -> value > 0);

    private int read() {
        return memory.get("key", key -> {
            reads.incrementAndGet();
            return truth.get();
        });
    }

    @Test
    void whatIsRememberedIsReadOnce() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(1);
        assertThat(reads).hasValue(1);
    }

    @Test
    void whatIsForgottenIsReadAnew() {
        read();
        truth.set(2);
        memory.forget("key");
        assertThat(read()).isEqualTo(2);
        truth.set(3);
        memory.forgetAll();
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void whatIsForgottenWhileItIsReadIsNotRemembered() {
        int old = memory.get("key", key -> {
            int seen = truth.getAndSet(2);
            memory.forget("key");
            return seen;
        });
        assertThat(old).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
    }

    @Test
    void nothingIsServedFromMemoryWhileTheNodeDoesNotKnowWhatOthersDo() {
        read();
        truth.set(2);
        isFresh.set(false);
        assertThat(read()).isEqualTo(2);
        truth.set(3);
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void whatIsNotWorthItIsReadEachTime() {
        truth.set(0);
        read();
        read();
        assertThat(reads).hasValue(2);
    }
}
