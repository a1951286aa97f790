package com.mealprep360.identity.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/** This node's own buckets. A full one need not be kept: one that nobody used for a minute is full. */
final class Buckets {
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 200_000;

    private final Cache<String, Bucket> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(WINDOW).build();

    /** @param key who and what for; the quota belongs to it */
    Bucket of(String key, long perMinute) {
        Bucket bucket = known.getIfPresent(key);
        return bucket != null ? bucket : known.get(key, absent -> full(perMinute));
    }

    private static Bucket full(long perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }

    /** The same quota, for a bucket that is kept elsewhere. */
    static BucketConfiguration configuration(long perMinute) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
                .build();
    }
}
