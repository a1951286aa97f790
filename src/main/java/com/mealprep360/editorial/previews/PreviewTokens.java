package com.mealprep360.editorial.previews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/** Tokens that open one preview until they expire: its id and the second of its end, signed with HMAC-SHA256 (RFC 2104). */
@ApplicationScoped
class PreviewTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    String of(UUID preview, Instant expiresAt) {
        String said = preview + "." + expiresAt.getEpochSecond();
        return said + "." + signature(said);
    }

    /** The preview that a token opens now; empty if it is none of ours or has expired. */
    Optional<UUID> open(String token) {
        Matcher parts = FORM.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        byte[] signed = parts.group(3).getBytes(StandardCharsets.US_ASCII);
        byte[] expected = signature(parts.group(1) + "." + parts.group(2)).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(signed, expected)
                        && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts.group(2))))
                ? Optional.of(UUID.fromString(parts.group(1)))
                : Optional.empty();
    }

    private String signature(String said) {
        byte[] key = sql.withHandle(handle -> handle.createQuery("SELECT secret FROM editorial.preview_key")
                .mapTo(byte[].class)
                .one());
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
        }
    }
}
