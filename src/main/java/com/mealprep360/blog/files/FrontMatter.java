package com.mealprep360.blog.files;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The fields at the head of a file, and what follows them. YAML stands between {@code ---}, TOML between {@code +++}, JSON
 * is one object.
 *
 * @param fields none where there is no head
 * @param text what stands between the marks
 * @param bodyLine the line that the body begins with, from 1
 */
record FrontMatter(ObjectNode fields, String text, String body, int bodyLine) {
    private static final int MOST_LETTERS = 65_536;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(20)
            .maxStringLength(MOST_LETTERS)
            .maxNumberLength(50)
            .build();
    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
    private static final ObjectMapper YAML_TREES = new ObjectMapper(YAML);
    private static final ObjectMapper TOML =
            new ObjectMapper(TomlFactory.builder().streamReadConstraints(LIMITS).build());
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());
    private static final Pattern MARKED = Pattern.compile(
            "\\A(?<mark>---|\\+\\+\\+)[ \\t]*\\r?\\n(?<text>(?s:.*?))^\\k<mark>[ \\t]*(?:\\r?\\n|\\z)",
            Pattern.MULTILINE);
    private static final Pattern OPEN = Pattern.compile("\\A(?:---|\\+\\+\\+)[ \\t]*(?:\\r?\\n|\\z)");
    private static final Pattern OBJECT = Pattern.compile("\\A\\{\\s*[\"}]");

    /** @throws Problem INVALID_REQUEST if it has no end, or is not what its marks say */
    static FrontMatter of(String file) {
        String content = file.startsWith("\uFEFF") ? file.substring(1) : file;
        Matcher marked = MARKED.matcher(content);
        if (marked.find()) {
            String text = marked.group("text");
            if (text.length() > MOST_LETTERS) {
                throw broken("may have at most " + MOST_LETTERS + " characters");
            }
            return cut(content, marked.end(), text, marked.group("mark").equals("---") ? yaml(text) : toml(text));
        }
        if (OPEN.matcher(content).find()) {
            throw broken("has no end: a line with the same three signs");
        }
        return OBJECT.matcher(content).find()
                ? json(content)
                : new FrontMatter(Json.MAPPER.createObjectNode(), "", content, 1);
    }

    /** Where a field stands in the file, from 1; 1 where that is not to be seen. */
    int line(String field) {
        Matcher at = Pattern.compile("^[ \\t{,]*[\"']?" + Pattern.quote(field) + "[\"']?[ \\t]*[:=]", Pattern.MULTILINE)
                .matcher(text);
        int before = text.startsWith("{") ? 1 : 2;
        return at.find() ? before + feeds(text.substring(0, at.start())) : 1;
    }

    private static FrontMatter cut(String content, int end, String text, ObjectNode fields) {
        return new FrontMatter(fields, text, content.substring(end), 1 + feeds(content.substring(0, end)));
    }

    private static int feeds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Aliases are refused: a few of them can stand for more than any memory holds. */
    private static ObjectNode yaml(String text) {
        try (YAMLParser parser = YAML.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.isCurrentAlias()) {
                    throw broken("has an alias; write out what it stands for");
                }
            }
            return object(YAML_TREES.readTree(text));
        } catch (JsonProcessingException e) {
            throw unreadable("YAML", e);
        } catch (IOException | YAMLException e) {
            throw broken("is not YAML that can be read");
        }
    }

    private static ObjectNode toml(String text) {
        try {
            return object(TOML.readTree(text));
        } catch (JsonProcessingException e) {
            throw unreadable("TOML", e);
        }
    }

    private static FrontMatter json(String content) {
        try (JsonParser parser = JSON.createParser(content)) {
            ObjectNode fields = object(parser.readValueAsTree());
            int end = (int) parser.currentLocation().getCharOffset();
            if (end > MOST_LETTERS) {
                throw broken("may have at most " + MOST_LETTERS + " characters");
            }
            return cut(content, end, content.substring(0, end), fields);
        } catch (JsonProcessingException e) {
            throw unreadable("JSON", e);
        } catch (IOException e) {
            throw broken("is not JSON that can be read");
        }
    }

    private static ObjectNode object(JsonNode tree) {
        if (tree == null || tree.isMissingNode() || tree.isNull()) {
            return Json.MAPPER.createObjectNode();
        }
        if (tree instanceof ObjectNode fields) {
            return fields;
        }
        throw broken("must be names with values");
    }

    private static Problem unreadable(String language, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        int before = language.equals("JSON") ? 0 : 1;
        return broken("is not " + language + " that can be read"
                + (at == null || at.getLineNr() < 1 ? "" : "; see line " + (before + at.getLineNr())));
    }

    private static Problem broken(String why) {
        return invalid("", "frontMatter", "the front matter " + why);
    }
}
