package com.mealprep360.blog.body;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses that a text may lead to, and those of videos. What is not known to be harmless is refused. */
final class Links {
    /** The longest address, as the contract says too. */
    static final int MOST_CHARACTERS = 2000;

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WEB =
            Pattern.compile("https?://(?<host>[^/?#@\\\\:]+)(:[0-9]{1,5})?([/?#].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIL = Pattern.compile("mailto:[^@]+@[^@]+", Pattern.CASE_INSENSITIVE);
    /** Not {@code //host} or {@code /\host}, which browsers take for another site. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\]).*|/");

    private static final Set<String> VIDEO_HOSTS = Set.of(
            "youtube.com",
            "www.youtube.com",
            "m.youtube.com",
            "youtu.be",
            "www.youtube-nocookie.com",
            "vimeo.com",
            "www.vimeo.com",
            "player.vimeo.com",
            "www.dailymotion.com",
            "dai.ly");

    private Links() {}

    /** Which rule the address breaks; empty if it may be linked. */
    static Optional<Broken> broken(String href) {
        if (href.codePoints().anyMatch(Links::isHidden)) {
            return Optional.of(Broken.CHARACTERS);
        }
        if (href.length() <= MOST_CHARACTERS
                && (WEB.matcher(href).matches()
                        || MAIL.matcher(href).matches()
                        || PATH.matcher(href).matches())) {
            return Optional.empty();
        }
        return Optional.of(SCHEME.matcher(href).matches() && !isKnownScheme(href) ? Broken.SCHEME : Broken.FORM);
    }

    /** Whether it leads away from this site. */
    static boolean isExternal(String href) {
        return WEB.matcher(href).matches();
    }

    /** Whether it is a page of a host whose videos may be linked. */
    static boolean isVideo(String url) {
        var web = WEB.matcher(url);
        return broken(url).isEmpty()
                && web.matches()
                && url.regionMatches(true, 0, "https:", 0, 6)
                && VIDEO_HOSTS.contains(web.group("host").toLowerCase(Locale.ROOT));
    }

    private static boolean isKnownScheme(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("mailto:");
    }

    /** White space and what is not seen: browsers leave some of it out, so that {@code java\tscript:} is a scheme. */
    private static boolean isHidden(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || switch (Character.getType(c)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
                    default -> false;
                };
    }

    /** A rule for addresses, in words. */
    enum Broken {
        CHARACTERS("characters", "must not contain white space, control characters or invisible characters"),
        SCHEME("scheme", "must begin with https://, http://, mailto: or the / of a path of this site"),
        FORM("format", "must be a web address with a host, a mail address, or a path of this site");

        private final String code;
        private final String message;

        Broken(String code, String message) {
            this.code = code;
            this.message = message;
        }

        String code() {
            return code;
        }

        String message() {
            return message;
        }
    }
}
