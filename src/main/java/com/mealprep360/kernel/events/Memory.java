package com.mealprep360.kernel.events;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What this node remembers of what it read, so that it need not be read again. It is right by two laws: whatever is
 * forgotten while a value is being read keeps that value from being remembered, and while the node does not know what
 * the others do everything is read anew.
 */
public final class Memory<K, V> {
    private final BooleanSupplier isFresh;
    private final Cache<K, V> values;
    private final Predicate<V> isKept;
    private final AtomicLong forgotten = new AtomicLong();

    /**
     * @param isFresh whether the node knows what the others did: {@link EventTail#isFresh}
     * @param mostBytes how much is remembered, by the given weight; what is used least goes first
     * @param isKept which values are worth it
     */
    public Memory(BooleanSupplier isFresh, long mostBytes, Weigher<K, V> weight, Predicate<V> isKept) {
        this.isFresh = isFresh;
        this.isKept = isKept;
        values = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher(weight)
                .executor(Runnable::run)
                .build();
    }

    /** The remembered value, if there is one and it can be relied on. */
    public @Nullable V known(K key) {
        return isFresh.getAsBoolean() ? values.getIfPresent(key) : null;
    }

    /** The remembered value, or what {@code read} finds. */
    public V get(K key, Function<K, V> read) {
        if (!isFresh.getAsBoolean()) {
            return read.apply(key);
        }
        @Nullable V known = values.getIfPresent(key);
        if (known != null) {
            return known;
        }
        long before = forgotten.get();
        V value = read.apply(key);
        if (isKept.test(value)) {
            values.put(key, value);
            if (forgotten.get() != before) {
                values.invalidate(key);
            }
        }
        return value;
    }

    public void forget(K key) {
        forgotten.incrementAndGet();
        values.invalidate(key);
    }

    public void forgetAll() {
        forgotten.incrementAndGet();
        values.invalidateAll();
    }
}
