package com.mealprep360.kernel;

import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins: the sort key of the last row, and a fingerprint of the query, since a cursor
 * means nothing in another one. Opaque to clients; it holds nothing that the page did not show.
 *
 * @param key the values of the sort key, in order; null where a row has none
 */
public record Cursor(List<@Nullable String> key) {
    private static final int FINGERPRINT_DIGITS = 16;

    /** The token for a page of the query that the given parts make up. */
    public String token(@Nullable Object... query) {
        List<@Nullable String> parts =
                Stream.concat(Stream.of(fingerprint(query)), key.stream()).toList();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Json.write(parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param size how many values the sort key has
     * @throws Problem INVALID_REQUEST if the token is not one of this query
     */
    public static Optional<Cursor> of(@Nullable String token, int size, @Nullable Object... query) {
        if (token == null) {
            return Optional.empty();
        }
        try {
            JsonNode parts = Json.tree(Base64.getUrlDecoder().decode(token));
            if (parts.isArray()
                    && parts.size() == size + 1
                    && fingerprint(query).equals(parts.get(0).asText())) {
                return Optional.of(new Cursor(parts.valueStream()
                        .skip(1)
                        .map(part -> part.isNull() ? null : part.asText())
                        .toList()));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused();
        }
        throw refused();
    }

    /** @throws Problem INVALID_REQUEST if there is no instant at this place of the key */
    public Instant instant(int place) {
        return part(place, Instant::parse);
    }

    /** @throws Problem INVALID_REQUEST if there is no id at this place of the key */
    public UUID id(int place) {
        return part(place, UUID::fromString);
    }

    /** @throws Problem INVALID_REQUEST if there is no whole number at this place of the key */
    public long number(int place) {
        return part(place, Long::parseLong);
    }

    private <T> T part(int place, Function<String, T> reading) {
        try {
            return reading.apply(String.valueOf(key.get(place)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw refused();
        }
    }

    /** @throws Problem INVALID_REQUEST: for a key whose values cannot be what this query sorts by */
    public static Problem refused() {
        return INVALID_REQUEST.because(
                "The cursor is not one of this query. Start again without it.",
                List.of(new Fault("#/query/cursor", "cursor", "is not a cursor of this query")));
    }

    private static String fingerprint(@Nullable Object... query) {
        byte[] parts =
                Json.write(Stream.of(query).map(String::valueOf).toList()).getBytes(StandardCharsets.UTF_8);
        return Json.sha256(parts).substring(0, FINGERPRINT_DIGITS);
    }
}
