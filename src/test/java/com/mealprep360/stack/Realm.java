package com.mealprep360.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The realm that a development run imports: the production realm with the overlay laid over it.
 *
 * @param json the merged file
 */
record Realm(String json) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Realm of(Path production, Path overlay) {
        try {
            JsonNode merged =
                    JsonOverlay.merge(MAPPER.readTree(production.toFile()), MAPPER.readTree(overlay.toFile()));
            return new Realm(MAPPER.writeValueAsString(merged));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fingerprint, to see whether the files have changed since they were imported. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
