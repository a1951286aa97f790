package com.mealprep360.blog.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.blog.body.MarkdownText.Place;
import com.mealprep360.kernel.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a body as Markdown (CommonMark 0.31.2, tables and strikethrough as GitHub has them). {@link MarkdownReading}
 * makes the same body of it, but for the ids, which Markdown has no place for, and empty paragraphs, which are left out.
 *
 * <p>What Markdown has no form for is a fenced block whose language is {@code block:} with the type of the block and
 * whose text is its fields as JSON: recipe cards, videos, galleries, pictures that are wider than the text. A tip is
 * written as GitHub does ({@code > [!TIP]}), who said a quote stands in a last paragraph that begins with a dash.
 */
public final class MarkdownWriting {
    private static final Pattern LINE_BREAK = Pattern.compile("\n");

    private MarkdownWriting() {}

    /** @param body a body that has no faults */
    public static String of(JsonNode body) {
        List<String> written = new ArrayList<>();
        JsonNode before = Json.MAPPER.missingNode();
        boolean isOther = false;
        for (JsonNode block : body.path("blocks")) {
            if (isEmptyParagraph(block)) {
                continue;
            }
            isOther = isSameList(before, block) && !isOther;
            written.add(block(block, isOther));
            before = block;
        }
        return written.isEmpty() ? "" : String.join("\n\n", written) + "\n";
    }

    private static boolean isEmptyParagraph(JsonNode block) {
        return block.path("type").asText().equals("paragraph")
                && RichText.plain(block.path("text")).isEmpty();
    }

    /** Two lists in a row are told apart by their markers (CommonMark 0.31.2 §5.3). */
    private static boolean isSameList(JsonNode before, JsonNode block) {
        return before.path("type").asText().equals("list")
                && block.path("type").asText().equals("list")
                && before.path("ordered").asBoolean() == block.path("ordered").asBoolean();
    }

    private static String block(JsonNode block, boolean isOther) {
        return switch (block.path("type").asText()) {
            case "heading" -> heading(block);
            case "paragraph" -> text(block, Place.PARAGRAPH);
            case "list" -> MarkdownLists.write(block, isOther);
            case "divider" -> "***";
            case "quote" -> block.has("attribution") ? attributed(block) : quoted(text(block, Place.PARAGRAPH));
            case "callout" -> callout(block);
            case "image" -> isPlainImage(block) ? image(block) : fenced(block);
            case "table" -> MarkdownTables.isPlain(block) ? MarkdownTables.write(block) : fenced(block);
            case "code" -> block.path("code").asText().contains("\r") ? fenced(block) : code(block);
            default -> fenced(block);
        };
    }

    private static String heading(JsonNode block) {
        return ("#".repeat(block.path("level").asInt()) + " " + text(block, Place.HEADING)).stripTrailing();
    }

    static String text(JsonNode part, Place place) {
        return MarkdownSpans.write(RichText.of(part.path("text")), place);
    }

    private static String attributed(JsonNode block) {
        String text = text(block, Place.PARAGRAPH);
        String attribution = block.get("attribution").asText();
        return text.isEmpty() || attribution.isEmpty()
                ? fenced(block)
                : quoted(text + "\n\n— " + MarkdownText.escape(attribution, Place.DESCRIPTION, ' ', '\n'));
    }

    private static String callout(JsonNode block) {
        String kind = MarkdownForms.alert(block.path("tone").asText());
        return quoted(("[!" + kind + "]\n" + text(block, Place.PARAGRAPH)).stripTrailing());
    }

    private static String quoted(String text) {
        return LINE_BREAK
                .splitAsStream(text)
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .reduce((a, b) -> a + "\n" + b)
                .orElse(">");
    }

    private static boolean isPlainImage(JsonNode block) {
        return block.path("width").asText("normal").equals("normal")
                && !block.path("alt").asText("-").isEmpty()
                && !block.path("caption").asText("-").isEmpty();
    }

    private static String image(JsonNode block) {
        String alt = MarkdownText.escape(block.path("alt").asText(""), Place.DESCRIPTION, '\n', '\n');
        String caption = block.has("caption") ? block.get("caption").asText() : null;
        String address = MarkdownForms.mediaAddress(block.path("mediaId").asText());
        return "![" + alt + "](" + MarkdownForms.target(address, caption) + ")";
    }

    private static String code(JsonNode block) {
        String code = block.path("code").asText();
        String fence = "```";
        while (code.contains(fence)) {
            fence += "`";
        }
        return fence + block.path("language").asText("") + "\n" + code + "\n" + fence;
    }

    /** All fields but the ids of parts. */
    private static String fenced(JsonNode block) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ObjectNode fields = block.deepCopy();
        body.putArray("blocks").add(fields);
        Walk.parts(body, (pointer, part) -> ((ObjectNode) part).remove("id"));
        String type = fields.remove("type").asText();
        return "```" + MarkdownForms.FENCE + type + "\n" + fields.toPrettyString() + "\n```";
    }
}
