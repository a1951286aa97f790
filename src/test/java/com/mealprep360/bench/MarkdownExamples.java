package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The examples of CommonMark as a site of Markdown files, a post each: how many of them come in, and what of them does not. */
record MarkdownExamples(List<JsonNode> examples) {
    void importInto(Loading loading) {
        List<JsonNode> lines = loading.tried("/api/imports/posts?publish=true", zip());
        Map<String, Long> outcomes = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.path("outcome").asText(), TreeMap::new, Collectors.counting()));
        List<String> codes = lines.stream()
                .flatMap(line -> line.path("notes")
                        .valueStream()
                        .map(note -> note.path("code").asText())
                        .distinct())
                .toList();
        Map<String, Long> notes =
                codes.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        System.out.printf("%nCommonMark's examples as %d posts in a zip: %s%n", examples.size(), outcomes);
        System.out.printf(
                "%d of them with something that could not be kept, which is told: %s%n",
                lines.stream().filter(line -> line.has("notes")).count(), notes);
    }

    private byte[] zip() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (JsonNode example : examples) {
                String name = example.path("id").asText();
                zip.putNextEntry(new ZipEntry("posts/" + name + ".md"));
                zip.write("---\ntitle: Example %s\n---\n%s"
                        .formatted(name, example.path("markdown").asText())
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
