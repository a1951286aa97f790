package com.mealprep360.identity.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalInt;

/** Which addresses sent too many tokens that are not valid, and which tokens were good a moment ago. */
@ApplicationScoped
class BadTokens {
    private static final int MOST_KNOWN = 10_000;
    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);

    @Inject
    LimitsConfig config;

    private final Buckets bad = new Buckets();
    private final Cache<String, Boolean> good = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(KNOWN_FOR)
            .build();

    /** How many seconds the address has to wait before another unknown token of it is looked at; empty if it need not. */
    OptionalInt wait(String address) {
        long perMinute = config.badTokens();
        if (perMinute == 0 || bucket(address).getAvailableTokens() > 0) {
            return OptionalInt.empty();
        }
        long window = Buckets.WINDOW.toSeconds();
        return OptionalInt.of((int) ((window + perMinute - 1) / perMinute));
    }

    void refused(String address) {
        if (config.badTokens() > 0) {
            bucket(address).tryConsume(1);
        }
    }

    boolean wasGood(String token) {
        return good.getIfPresent(signature(token)) != null;
    }

    void accepted(String token) {
        good.get(signature(token), signature -> true);
    }

    private Bucket bucket(String address) {
        return bad.of(address, config.badTokens());
    }

    /** The last part of a token, another one for each. */
    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }
}
