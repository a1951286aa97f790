package com.mealprep360.editorial.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Descriptions of content in the words of schema.org. What is not known is left out, never made up. */
public final class JsonLd {
    private static final String SQUARE = "square";
    private static final String WEBP = "image/webp";
    /** UN/CEFACT recommendation 20, which schema.org takes units from. */
    private static final String PIXEL = "E37";

    private static final int MOST_PICTURES = 20;

    public static final String MEDIA_TYPE = "application/ld+json";

    private JsonLd() {}

    /** @param type of schema.org, such as {@code Person} */
    public static ObjectNode of(String type) {
        return Json.MAPPER.createObjectNode().put("@type", type);
    }

    /**
     * The main thing on a page, with what is the same for all that is published.
     *
     * @param published as the public reads it: with {@code locale}, {@code publishedAt} and {@code firstPublishedAt}
     * @param page its address
     * @param home the address where it is at home: the same, or one elsewhere
     */
    public static ObjectNode of(String type, JsonNode published, String page, String home) {
        ObjectNode description = Json.MAPPER
                .createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", type)
                .put("@id", home)
                .put("url", page)
                .put("inLanguage", published.path("locale").asText())
                .put("datePublished", published.path("firstPublishedAt").asText())
                .put("dateModified", published.path("publishedAt").asText());
        description.set("mainEntityOfPage", of("WebPage").put("@id", home));
        return description;
    }

    /** A text, where there is something in it. */
    public static void text(ObjectNode to, String name, JsonNode text) {
        if (!text.asText().isBlank()) {
            to.put(name, text.asText());
        }
    }

    /** Texts with commas between, as search engines want keywords; where there are any. */
    public static void keywords(ObjectNode to, JsonNode texts) {
        if (!texts.isEmpty()) {
            to.put("keywords", texts.valueStream().map(JsonNode::asText).collect(Collectors.joining(", ")));
        }
    }

    /** Minutes as a duration of ISO 8601. */
    public static void duration(ObjectNode to, String name, JsonNode minutes) {
        if (minutes.isNumber()) {
            to.put(name, Duration.ofMinutes(minutes.asLong()).toString());
        }
    }

    /**
     * Its pictures: each as it is, and in the square form that search engines ask for too.
     *
     * @param pictures the contract's {@code ShownPicture}s
     * @param address what makes an absolute address of one from the server's root
     */
    public static void pictures(ObjectNode to, JsonNode pictures, UnaryOperator<String> address) {
        pictures.valueStream()
                .limit(MOST_PICTURES)
                .forEach(picture -> Stream.concat(
                                Stream.of(picture),
                                picture.path("renditions")
                                        .valueStream()
                                        .filter(one -> one.path("name").asText().equals(SQUARE)
                                                && !one.path("type").asText().equals(WEBP)))
                        .forEach(one -> {
                            ObjectNode image = of("ImageObject")
                                    .put("url", address.apply(one.path("url").asText()));
                            image.set("width", pixels(one.path("width")));
                            image.set("height", pixels(one.path("height")));
                            text(image, "caption", picture.path("alt"));
                            to.withArray("image").add(image);
                        }));
    }

    private static ObjectNode pixels(JsonNode count) {
        return of("QuantitativeValue").put("value", count.asInt()).put("unitCode", PIXEL);
    }

    /** In UTF-8, and so that it can stand in a {@code <script>} element: no text can end that, or begin a comment. */
    public static byte[] bytes(ObjectNode description) {
        return Json.write(description)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029")
                .getBytes(StandardCharsets.UTF_8);
    }
}
