package com.mealprep360.editorial.redirects;

import com.mealprep360.kernel.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path on the site in the one form in which paths are compared: decoded, composed (NFC), without a slash at the end.
 *
 * @param text such as {@code /recipes/käse}
 */
record SitePath(String text) {
    private static final int MOST_CHARACTERS = 500;
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    /** Dots and empty parts would be folded away by browsers; an encoded slash is none. */
    private static final Pattern REFUSED = Pattern.compile("//|/\\.{1,2}(?:/|$)|\\\\|\\p{Cc}");

    private static final Pattern CONTENT = Pattern.compile("/([a-z]+)/([^/]+)");

    /** The path of content: what the type's paths begin with, and a slug. */
    record Address(String type, String slug) {}

    /** Empty for what cannot be a path, or is too long. @param raw percent-encoded or not, without query and fragment */
    static Optional<SitePath> of(String raw) {
        if (!raw.startsWith("/") || raw.indexOf('?') >= 0 || raw.indexOf('#') >= 0) {
            return Optional.empty();
        }
        return decoded(raw)
                .filter(text -> Text.isStorable(text) && !REFUSED.matcher(text).find())
                .map(text -> text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(text -> text.length() <= MOST_CHARACTERS)
                .map(SitePath::new);
    }

    /** A percent sign that begins no byte stands for itself. */
    private static Optional<String> decoded(String raw) {
        StringBuilder text = new StringBuilder();
        Matcher encoded = ENCODED.matcher(raw);
        int end = 0;
        while (encoded.find()) {
            String bytes = encoded.group();
            byte[] decoded = new byte[bytes.length() / 3];
            for (int i = 0; i < decoded.length; i++) {
                decoded[i] = (byte) Integer.parseInt(bytes, 3 * i + 1, 3 * i + 3, 16);
                if (decoded[i] == '/') {
                    return Optional.empty();
                }
            }
            try {
                text.append(raw, end, encoded.start())
                        .append(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded)));
            } catch (CharacterCodingException e) {
                return Optional.empty();
            }
            end = encoded.end();
        }
        return Optional.of(text.append(raw, end, raw.length()).toString());
    }

    Optional<Address> address() {
        Matcher content = CONTENT.matcher(text);
        return content.matches() ? Optional.of(new Address(content.group(1), content.group(2))) : Optional.empty();
    }

    /** As it stands in a {@code Location}. */
    String encoded() {
        return encode(text);
    }

    static String encode(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
