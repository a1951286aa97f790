package com.mealprep360.audit;

import com.mealprep360.kernel.Json;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Something personal, and the salt that hides it. A line of the chain holds the hash of both: it can be shown to be of this
 * value as long as the salt is known, and tells nothing of it once the salt is forgotten.
 *
 * @param salt 64 hexadecimal digits
 */
record Blinding(String salt, String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    static Blinding of(String value) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Blinding(HexFormat.of().formatHex(salt), value);
    }

    /** Whether it speaks of a person: parts of the system, and nobody in particular, go by their names. */
    static boolean isNeededFor(String value) {
        return !value.startsWith("system:") && !value.equals("anonymous");
    }

    /** SHA-256 of salt and value, in hexadecimal. */
    String hash() {
        return Json.sha256(salt + value);
    }
}
