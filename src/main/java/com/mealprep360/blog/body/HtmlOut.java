package com.mealprep360.blog.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.owasp.html.Handler;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamRenderer;

/** Receives elements and text; what comes out is encoded and has passed the allow-list. There is no way around both. */
final class HtmlOut {
    private final StringBuilder html = new StringBuilder();
    private final HtmlSanitizer.Policy out = HtmlPolicy.rendered(HtmlStreamRenderer.create(html, Handler.DO_NOTHING));

    HtmlOut() {
        out.openDocument();
    }

    void open(String element) {
        open(element, Map.of());
    }

    void open(String element, Map<String, String> attributes) {
        List<String> flat = new ArrayList<>();
        attributes.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        out.openTag(element, flat);
    }

    void close(String element) {
        out.closeTag(element);
    }

    void text(String text) {
        out.text(text);
    }

    void element(String element, String text) {
        open(element);
        text(text);
        close(element);
    }

    String finished() {
        out.closeDocument();
        return html.toString();
    }
}
