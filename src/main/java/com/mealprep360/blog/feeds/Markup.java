package com.mealprep360.blog.feeds;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML that is well-formed whatever the text is: what XML cannot say is left out. Names are given with their prefixes. */
final class Markup {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String MEDIA = "http://search.yahoo.com/mrss/";

    /** All but the characters of XML 1.0 (production 2); a lone half of a surrogate pair is none. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            // Java's own, whatever else the server has: to a writer it sends characters as they are.
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Elements were opened or closed wrongly", e);
        }
    }

    /** @param attributes names and values in turn */
    void open(String element, String... attributes) {
        write(() -> out.writeStartElement(element));
        attributes(attributes);
    }

    void empty(String element, String... attributes) {
        write(() -> out.writeEmptyElement(element));
        attributes(attributes);
    }

    /** One more of the element that was opened last. */
    void attribute(String name, String value) {
        write(() -> out.writeAttribute(name, clean(value)));
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    void text(String characters) {
        write(() -> out.writeCharacters(clean(characters)));
    }

    void element(String element, String characters) {
        open(element);
        text(characters);
        close();
    }

    void close() {
        write(out::writeEndElement);
    }

    /** As Media RSS names it, which readers of RSS and Atom know. */
    void picture(Feed.@Nullable Picture picture) {
        if (picture != null) {
            empty(
                    "media:content",
                    "medium",
                    "image",
                    "type",
                    picture.mediaType(),
                    "width",
                    String.valueOf(picture.width()),
                    "height",
                    String.valueOf(picture.height()),
                    "url",
                    picture.url());
        }
    }

    /** A lone carriage return would come back as a line feed; it means one. */
    private static String clean(String characters) {
        return UNSPEAKABLE
                .matcher(characters.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("");
    }

    byte[] bytes() {
        write(out::writeEndDocument);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
