package com.mealprep360.kernel.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.mealprep360.kernel.problems.Fault;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One file of the contract by itself, checked as the whole contract is. */
public final class SchemaFile {
    private static final String IRI = "https://mealprep360.example/schemas.json";

    private final JsonNode document;
    private final SchemaRegistry registry;

    private SchemaFile(JsonNode document) {
        this.document = document;
        Dialect.Builder dialect =
                Dialect.builder(Dialects.getOpenApi30()).keyword(new NonValidationKeyword("x-localized"));
        document.fieldNames().forEachRemaining(name -> dialect.keyword(new NonValidationKeyword(name)));
        registry = SchemaRegistry.withDialect(
                dialect.build(),
                builder -> builder.schemas(Map.of(IRI, document.toString()))
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()));
    }

    public static SchemaFile read(Path yaml) {
        try {
            return new SchemaFile(new YAMLMapper().readTree(yaml.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode document() {
        return document;
    }

    public List<Fault> faults(String schemaName, JsonNode tree) {
        return Faults.of(registry.getSchema(SchemaLocation.of(IRI + "#/" + schemaName)), tree, "");
    }
}
