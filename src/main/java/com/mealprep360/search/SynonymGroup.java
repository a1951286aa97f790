package com.mealprep360.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that mean the same.
 *
 * @param language BCP 47; null where they hold in all
 * @param revision another one with every change; also the ETag
 */
record SynonymGroup(UUID id, @Nullable String language, List<String> words, UUID revision, Instant changedAt) {

    /** Whether there are searches that both hold for. */
    boolean sharesLanguage(SynonymGroup other) {
        return language == null || other.language == null || language.equals(other.language);
    }
}
