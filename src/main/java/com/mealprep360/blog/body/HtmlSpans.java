package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rich text in HTML. */
final class HtmlSpans {
    private final HtmlResolver resolver;
    private final HtmlOut out;

    HtmlSpans(HtmlResolver resolver, HtmlOut out) {
        this.resolver = resolver;
        this.out = out;
    }

    void write(JsonNode text) {
        write(RichText.of(text));
    }

    void write(List<Span> spans) {
        Nesting.walk(spans, new Writing(spans));
    }

    /** What leads away from this site tells the other side nothing and gives it no hold on the page. */
    void openLink(String href, @Nullable String title) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", href);
        if (title != null) {
            attributes.put("title", title);
        }
        if (Links.isExternal(href)) {
            attributes.put("rel", "noopener noreferrer");
        }
        out.open("a", attributes);
    }

    private Optional<String> address(LinkTarget link) {
        return link.href() != null
                ? Optional.of(link.href())
                        .filter(href -> Links.broken(href).isEmpty())
                        .map(resolver::address)
                : resolver.item(Objects.requireNonNull(link.item())).map(HtmlResolver.Item::url);
    }

    private void text(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.open("br");
            }
            out.text(lines[i]);
        }
    }

    /** A link that leads nowhere any more is text. */
    private final class Writing implements Nesting.Sink {
        private final List<Span> spans;
        private Optional<String> address = Optional.empty();

        Writing(List<Span> spans) {
            this.spans = spans;
        }

        @Override
        public void openLink(LinkTarget link) {
            address = address(link);
            address.ifPresent(href -> HtmlSpans.this.openLink(href, link.title()));
        }

        @Override
        public void closeLink(LinkTarget link) {
            address.ifPresent(href -> out.close("a"));
        }

        @Override
        public void open(Mark mark) {
            out.open(mark.element());
        }

        @Override
        public void close(Mark mark) {
            out.close(mark.element());
        }

        @Override
        public void span(int i) {
            Span span = spans.get(i);
            if (span.has(Mark.code)) {
                out.open(Mark.code.element());
            }
            text(span.text());
            if (span.has(Mark.code)) {
                out.close(Mark.code.element());
            }
        }
    }
}
