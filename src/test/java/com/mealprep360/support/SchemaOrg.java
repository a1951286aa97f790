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

    private static Schema schema(String type) {
        try (InputStream in = SchemaOrg.class.getResourceAsStream("/schema-org/" + type + ".json")) {
            return REGISTRY.getSchema(Json.tree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
