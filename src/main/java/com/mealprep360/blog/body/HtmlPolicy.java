package com.mealprep360.blog.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** Which HTML may reach a reader. Elements and attributes that are not named here do not. */
public final class HtmlPolicy {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
    private static final Pattern CLASS = Pattern.compile("(?:post|language)-[A-Za-z0-9+#._-]{1,60}");
    private static final Pattern SCOPE = Pattern.compile("col|row");
    private static final Pattern KNOWN_SCHEME = Pattern.compile("\\s*(?:https?|mailto):", Pattern.CASE_INSENSITIVE);
    private static final Pattern RELATIVE = Pattern.compile("[^:&/?#]*(?:[/?#].*)?", Pattern.DOTALL);
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd", "tr", "th", "td");
    private static final List<String> STRANGER = List.of("noopener", "nofollow", "ugc");

    /** What a body becomes. Its links were checked when it was saved, and editors vouch for them. */
    private static final PolicyFactory RENDERED = builder().toFactory();

    /** HTML that somebody else wrote. */
    private static final PolicyFactory FOREIGN =
            builder().requireRelsOnLinks(STRANGER.toArray(String[]::new)).toFactory();

    private static final PolicyFactory TEXT = new HtmlPolicyBuilder().toFactory();

    private HtmlPolicy() {}

    /** HTML with everything left out that is not known to be harmless. Links are marked as a stranger's. */
    public static String sanitise(String html) {
        StringBuilder out = new StringBuilder();
        HtmlStreamEventReceiver renderer = HtmlStreamRenderer.create(out, Handler.DO_NOTHING);
        HtmlSanitizer.sanitize(html, FOREIGN.apply(new Lines(renderer)));
        return out.toString();
    }

    /** The text between the tags, as characters. */
    static String text(String html) {
        StringBuilder text = new StringBuilder();
        HtmlSanitizer.sanitize(html, TEXT.apply(new TextReceiver(text)));
        return text.toString();
    }

    /** The last step of rendering: what is sent on passes to the receiver. */
    static HtmlSanitizer.Policy rendered(HtmlStreamEventReceiver out) {
        return RENDERED.apply(out);
    }

    private static HtmlPolicyBuilder builder() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "cite", "hr")
                .allowElements("strong", "b", "em", "i", "s", "del", "ins", "u", "sub", "sup", "small", "mark")
                .allowElements("code", "pre", "kbd", "samp", "var", "br", "q", "abbr", "dl", "dt", "dd", "div", "span")
                .allowElements("figure", "figcaption", "aside", "img", "a", "section")
                .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th")
                .allowWithoutAttributes("span", "a", "img")
                .allowUrlProtocols("https", "http", "mailto")
                .allowAttributes("title")
                .onElements("a")
                .allowAttributes("href")
                .matching(HtmlPolicy::isPlain)
                .onElements("a")
                .allowAttributes("rel")
                .matching(Pattern.compile("[a-z ]{1,40}"))
                .onElements("a")
                .allowAttributes("src")
                .matching(HtmlPolicy::isPlain)
                .onElements("img")
                .allowAttributes("alt", "title", "srcset", "loading", "sizes")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("start")
                .matching(NUMBER)
                .onElements("ol")
                .allowAttributes("align")
                .matching(ALIGNMENT)
                .onElements("td", "th")
                .allowAttributes("colspan", "rowspan")
                .matching(NUMBER)
                .onElements("td", "th")
                .allowAttributes("scope")
                .matching(SCOPE)
                .onElements("th")
                .allowAttributes("class")
                .matching(CLASS)
                .onElements("figure", "aside", "code", "section", "p");
    }

    /**
     * Whether an address means the same to who decodes it twice: what stands before the first slash of a relative one must
     * not become a scheme, as {@code &#x6A;avascript:} would.
     */
    private static boolean isPlain(String address) {
        Matcher known = KNOWN_SCHEME.matcher(address);
        return known.lookingAt() || RELATIVE.matcher(address).matches();
    }

    /** The sanitiser drops the white space between items and cells, and without it their words would be one. */
    @SuppressWarnings("try")
    private static final class Lines extends HtmlStreamEventReceiverWrapper {
        Lines(HtmlStreamEventReceiver underlying) {
            super(underlying);
        }

        @Override
        public void closeTag(String elementName) {
            super.closeTag(elementName);
            if (ITEMS.contains(elementName)) {
                super.text("\n");
            }
        }
    }

    /** Takes the text and leaves the rest. */
    private record TextReceiver(StringBuilder out) implements HtmlStreamEventReceiver {
        @Override
        public void openDocument() {
            // Nothing comes before the text.
        }

        @Override
        public void closeDocument() {
            // Nothing comes after it.
        }

        @Override
        public void openTag(String elementName, List<String> attrs) {
            // The policy lets none through.
        }

        @Override
        public void closeTag(String elementName) {
            // The policy lets none through.
        }

        @Override
        public void text(String text) {
            out.append(text);
        }
    }
}
