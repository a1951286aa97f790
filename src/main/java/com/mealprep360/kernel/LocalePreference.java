package com.mealprep360.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which locale a caller wants: {@code ?locale=} if given, else what {@code Accept-Language} prefers.
 *
 * @param explicit a BCP 47 tag, or null
 * @param acceptLanguage the header as it came, or null
 */
public record LocalePreference(
        @Nullable String explicit, @Nullable String acceptLanguage) {
    /** Whatever the item's source locale is. */
    public static final LocalePreference SOURCE = new LocalePreference(null, null);

    /**
     * One of the available locales: the explicit one or none at all; without one the best for the header (RFC 4647 §3.4,
     * lookup), else the source.
     */
    public Optional<String> choose(List<String> available, String source) {
        if (explicit != null) {
            return available.stream().filter(explicit::equalsIgnoreCase).findFirst();
        }
        return Optional.of(accepted(available).orElse(source));
    }

    /**
     * The same for whoever reads: where the explicit one is not there, the more general ones in turn (lookup, too), or none at
     * all.
     */
    public Optional<String> lookup(List<String> available, String source) {
        return explicit == null ? choose(available, source) : best(explicit, available);
    }

    /** The best of the available locales for the header; empty where it is missing, unreadable or wants none of them. */
    public Optional<String> accepted(List<String> available) {
        return acceptLanguage == null || acceptLanguage.isBlank() ? Optional.empty() : best(acceptLanguage, available);
    }

    private static Optional<String> best(String ranges, List<String> available) {
        try {
            return Optional.ofNullable(Locale.lookupTag(Locale.LanguageRange.parse(ranges), available));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
