package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.ContentRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Shows a body as HTML. All text is encoded, and only what is on the allow-list ({@link HtmlPolicy}) comes out. Pictures
 * and items are found by the caller's {@link HtmlResolver}; those that are not there are not shown.
 */
public final class HtmlRendering {
    private final HtmlResolver resolver;
    private final HtmlOut out = new HtmlOut();
    private final HtmlSpans spans;

    private HtmlRendering(HtmlResolver resolver) {
        this.resolver = resolver;
        this.spans = new HtmlSpans(resolver, out);
    }

    public static String of(JsonNode body, HtmlResolver resolver) {
        HtmlRendering rendering = new HtmlRendering(resolver);
        body.path("blocks").forEach(rendering::block);
        return rendering.out.finished();
    }

    private void block(JsonNode block) {
        switch (block.path("type").asText()) {
            case "heading" -> text("h" + block.path("level").asInt(), Map.of(), block);
            case "paragraph" -> text("p", Map.of(), block);
            case "list" -> list(block);
            case "quote" -> quote(block);
            case "callout" -> callout(block);
            case "image" -> figure(block, "post-image-" + block.path("width").asText("normal"));
            case "gallery" -> gallery(block);
            case "recipe" -> recipe(block);
            case "video" -> video(block);
            case "table" -> new HtmlTables(out, spans).write(block);
            case "code" -> code(block);
            case "divider" -> out.open("hr");
            default -> {
                // A later version's block: nothing is known of it that could be shown.
            }
        }
    }

    private void text(String element, Map<String, String> attributes, JsonNode part) {
        out.open(element, attributes);
        spans.write(part.path("text"));
        out.close(element);
    }

    private void paragraphs(List<List<Span>> paragraphs) {
        paragraphs.forEach(paragraph -> {
            out.open("p");
            spans.write(paragraph);
            out.close("p");
        });
    }

    private void list(JsonNode list) {
        String element = list.path("ordered").asBoolean() ? "ol" : "ul";
        boolean isCounted = element.equals("ol") && list.path("start").asInt(1) != 1;
        out.open(element, isCounted ? Map.of("start", list.path("start").asText()) : Map.of());
        list.path("items").forEach(item -> {
            out.open("li");
            List<List<Span>> paragraphs = RichText.paragraphs(item.path("text"));
            if (paragraphs.size() == 1) {
                spans.write(paragraphs.get(0));
            } else {
                paragraphs(paragraphs);
            }
            if (item.has("list")) {
                list(item.get("list"));
            }
            out.close("li");
        });
        out.close(element);
    }

    private void quote(JsonNode block) {
        out.open("blockquote");
        paragraphs(RichText.paragraphs(block.path("text")));
        if (block.has("attribution")) {
            out.open("p");
            out.element("cite", block.get("attribution").asText());
            out.close("p");
        }
        out.close("blockquote");
    }

    private void callout(JsonNode block) {
        out.open("aside", Map.of("class", "post-callout-" + block.path("tone").asText()));
        paragraphs(RichText.paragraphs(block.path("text")));
        out.close("aside");
    }

    private void gallery(JsonNode block) {
        out.open("section", Map.of("class", "post-gallery"));
        block.path("images").forEach(image -> figure(image, "post-gallery-image"));
        out.close("section");
    }

    private void figure(JsonNode image, String look) {
        id(image.path("mediaId")).flatMap(resolver::picture).ifPresent(picture -> {
            out.open("figure", Map.of("class", look));
            out.open("img", attributes(picture, image.path("alt").asText(picture.alt())));
            caption(image);
            out.close("figure");
        });
    }

    private static Map<String, String> attributes(HtmlResolver.Picture picture, String alt) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", picture.src());
        if (picture.srcset() != null) {
            attributes.put("srcset", picture.srcset());
        }
        attributes.put("alt", alt);
        number(attributes, "width", picture.widthPixels());
        number(attributes, "height", picture.heightPixels());
        attributes.put("loading", "lazy");
        return attributes;
    }

    private static void number(Map<String, String> attributes, String name, @Nullable Integer value) {
        if (value != null) {
            attributes.put(name, value.toString());
        }
    }

    private void recipe(JsonNode block) {
        id(block.path("recipeId"))
                .flatMap(id -> resolver.item(new ContentRef(References.RECIPES, id)))
                .ifPresent(recipe -> {
                    out.open("aside", Map.of("class", "post-recipe"));
                    out.open("p");
                    spans.openLink(recipe.url(), null);
                    out.text(recipe.title());
                    out.close("a");
                    out.close("p");
                    if (block.has("note")) {
                        out.element("p", block.get("note").asText());
                    }
                    out.close("aside");
                });
    }

    /** A link and no player: what is embedded could follow the reader, and change under our hands. */
    private void video(JsonNode block) {
        String url = block.path("url").asText();
        if (Links.isVideo(url)) {
            out.open("figure", Map.of("class", "post-video"));
            spans.openLink(url, null);
            out.text(url);
            out.close("a");
            caption(block);
            out.close("figure");
        }
    }

    private void caption(JsonNode part) {
        if (part.has("caption")) {
            out.element("figcaption", part.get("caption").asText());
        }
    }

    private void code(JsonNode block) {
        out.open("pre");
        out.open(
                "code",
                block.has("language")
                        ? Map.of("class", "language-" + block.get("language").asText())
                        : Map.of());
        String code = block.path("code").asText();
        out.text(code.isEmpty() ? code : code + "\n");
        out.close("code");
        out.close("pre");
    }

    private static Optional<UUID> id(JsonNode id) {
        return id.isTextual() ? Optional.of(UUID.fromString(id.asText())) : Optional.empty();
    }
}
