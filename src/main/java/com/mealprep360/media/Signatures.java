package com.mealprep360.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Signs the addresses of files, so that nobody has pictures made in sizes that the platform does not offer. */
@ApplicationScoped
class Signatures {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    /** Half of what the algorithm gives; RFC 2104, §5 asks for no less. */
    private static final int SIGNATURE_BYTES = 16;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    private volatile @Nullable SecretKeySpec key;

    /** Of the part of an address behind {@code /media/}. */
    String of(String path) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            byte[] all = mac.doFinal(path.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Takes as long for each wrong signature, however wrong it is. */
    boolean isOf(String path, String signature) {
        return MessageDigest.isEqual(
                of(path).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(kept(), ALGORITHM);
            key = known;
        }
        return known;
    }

    /** The one that is in the database; whoever comes first makes it. */
    private byte[] kept() {
        byte[] made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        return sql.withHandle(handle -> {
            handle.execute(
                    "INSERT INTO media.signing_key (key, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    made,
                    clock.instant());
            return handle.createQuery("SELECT key FROM media.signing_key")
                    .mapTo(byte[].class)
                    .one();
        });
    }
}
