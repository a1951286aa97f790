package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rules for descriptions of content, written down from what schema.org and search engines ask for. */
public final class SchemaOrg {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private SchemaOrg() {}

    /** What is wrong with a description of the type, such as {@code Recipe}. */
    public static List<String> faults(String type, JsonNode description) {
        return schema(type).validate(description).stream().map(String::valueOf).toList();
    }

    /**
     * What is wrong with descriptions of the type by schema.org's own vocabulary, which {@code schema-dts} has as types: words
     * that there are not, and values that a word does not take.
     */
    public static String vocabularyFaults(String type, List<? extends JsonNode> descriptions) throws Exception {
        Path source = Files.createDirectories(Path.of("target/schema-org")).resolve(type + ".ts");
        Files.writeString(source, """
                import type { %1$s, WithContext } from 'schema-dts';
                export const descriptions: WithContext<%1$s>[] = %2$s;
                """.formatted(type, Json.write(Json.MAPPER.valueToTree(descriptions))));
        Process compiler = new ProcessBuilder(
                        "node",
                        "node_modules/typescript/bin/tsc",
                        "--ignoreConfig",
                        "--noEmit",
                        "--strict",
                        "--module",
                        "nodenext",
                        source.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return compiler.waitFor() == 0 ? "" : said;
    }

    private static Schema schema(String type) {
        try (InputStream in = SchemaOrg.class.getResourceAsStream("/schema-org/" + type + ".json")) {
            return REGISTRY.getSchema(Json.tree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
