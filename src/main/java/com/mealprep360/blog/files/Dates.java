package com.mealprep360.blog.files;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Instants as front matter has them. */
final class Dates {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd[['T'][' ']HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][' '][XXX][XX][X][z]]", Locale.ROOT);

    private Dates() {}

    /** What names no time of day begins the day, and what names no zone is in UTC; empty if it is no date. */
    static Optional<Instant> read(String text) {
        try {
            TemporalAccessor at =
                    FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (at instanceof OffsetDateTime exact) {
                return Optional.of(exact.toInstant());
            }
            return Optional.of(
                    at instanceof LocalDateTime local
                            ? local.toInstant(ZoneOffset.UTC)
                            : LocalDate.from(at).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
