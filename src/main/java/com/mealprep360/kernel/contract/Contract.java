package com.mealprep360.kernel.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Fault;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The contract that this server was built from, bundled into one file. */
@ApplicationScoped
public class Contract {
    private static final String RESOURCE = "/openapi.json";
    private static final String CALLED = Operation.class.getName();
    private static final String IRI = "https://mealprep360.example/openapi.json";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Set<String> READS = Set.of("get", "head", "options");
    private static final String LOCALIZED = "x-localized";
    private static final int DEFAULT_BODY_LIMIT_BYTES = 65_536;

    private JsonNode document;
    /** All of it as one schema: asked for by their addresses, each part would bring a copy of the whole document. */
    private Schema whole;

    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Map<String, Schema> documents = new HashMap<>();

    @PostConstruct
    void load() {
        try (InputStream in = Contract.class.getResourceAsStream(RESOURCE)) {
            byte[] json = in.readAllBytes();
            document = Json.tree(json);
            whole = SchemaRegistry.withDialect(
                            dialect(),
                            builder -> builder.schemas(
                                            Map.of(IRI, new String(json, java.nio.charset.StandardCharsets.UTF_8)))
                                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()))
                    .getSchema(SchemaLocation.of(IRI));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .forEach(entry -> add(path.getKey(), entry.getKey(), entry.getValue())));
        document.at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> documents.put(name, schema("/components/schemas/" + name)));
    }

    /** The schemas stand inside a whole document, whose other parts the validator would warn of one by one. */
    private Dialect dialect() {
        Dialect.Builder dialect = Dialect.builder(Dialects.getOpenApi30());
        document.fieldNames().forEachRemaining(name -> dialect.keyword(new NonValidationKeyword(name)));
        dialect.keyword(new NonValidationKeyword(LOCALIZED));
        return dialect.build();
    }

    /** @throws IllegalArgumentException if no operation has this id: the server offers something outside the contract */
    public Operation operation(String id) {
        Operation operation = operations.get(id);
        if (operation == null) {
            throw new IllegalArgumentException("No operation of the contract is called " + id);
        }
        return operation;
    }

    /** The operation that a request calls; found once, since each look at the matched method is dear. */
    public Operation operation(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getProperty(CALLED) instanceof Operation known) {
            return known;
        }
        Operation called = operation(resource.getResourceMethod().getName());
        request.setProperty(CALLED, called);
        return called;
    }

    /** The id of what {@link #operation(ContainerRequestContext, ResourceInfo)} found, or {@code none}. */
    public static String called(ContainerRequestContext request) {
        return request.getProperty(CALLED) instanceof Operation known ? known.id() : "none";
    }

    /** The contract's own version, such as {@code 0.1.0}. */
    public String version() {
        return document.at("/info/version").asText();
    }

    public Collection<Operation> operations() {
        return operations.values();
    }

    /** Checks a tree against a named schema of the contract; empty when it is valid. */
    public List<Fault> faults(String schemaName, JsonNode tree) {
        return Faults.of(documents.get(schemaName), tree, "");
    }

    /**
     * Whether what a pointer leads to is written anew in each locale; what is not says the same in all of them.
     *
     * @param schemaName the name of the document's schema
     */
    public boolean isLocalized(String schemaName, String pointer) {
        JsonNode schema = resolved(document.at("/components/schemas/" + schemaName));
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            JsonNode next = schema.path("type").asText().equals("array")
                    ? schema.path("items")
                    : property(schema, rest.getMatchingProperty());
            schema = resolved(next);
            if (!next.path(LOCALIZED).asBoolean(true) || !schema.path(LOCALIZED).asBoolean(true)) {
                return false;
            }
        }
        return true;
    }

    /** Of alternatives, what the first that has such a property says; they mean the same by the same name. */
    private JsonNode property(JsonNode schema, String name) {
        return StreamSupport.stream(schema.path("oneOf").spliterator(), false)
                .map(alternative -> resolved(alternative).path("properties").path(name))
                .filter(property -> !property.isMissingNode())
                .findFirst()
                .orElse(schema.path("properties").path(name));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private void add(String path, String method, JsonNode node) {
        String pointer = "/paths/" + escape(path) + "/" + method;
        Map<String, Schema> bodies = new HashMap<>();
        Consumer<String> body =
                type -> bodies.put(type, schema(pointer + "/requestBody/content/" + escape(type) + "/schema"));
        node.at("/requestBody/content").fieldNames().forEachRemaining(body);
        Set<String> roles = new LinkedHashSet<>();
        node.path("x-roles").forEach(role -> roles.add(role.asText()));
        String id = node.path("operationId").asText();
        operations.put(
                id,
                new Operation(
                        id,
                        node.at("/tags/0").asText(),
                        method.toUpperCase(java.util.Locale.ROOT),
                        path,
                        Set.copyOf(roles),
                        node.path("x-limit").asText(READS.contains(method) ? "read" : "write"),
                        node.path("x-body-limit-bytes").asInt(DEFAULT_BODY_LIMIT_BYTES),
                        node.path("x-body-streamed").asBoolean(false),
                        node.at("/requestBody/required").asBoolean(false),
                        Map.copyOf(bodies),
                        parameters(node.path("parameters"), pointer + "/parameters/")));
    }

    private List<Operation.Parameter> parameters(JsonNode parameters, String pointer) {
        return Stream.iterate(0, i -> i < parameters.size(), i -> i + 1)
                .map(i -> parameters.get(i).has("$ref")
                        ? parameter(parameters.get(i).get("$ref").asText().substring(1))
                        : parameter(pointer + i))
                .toList();
    }

    private Operation.Parameter parameter(String pointer) {
        JsonNode node = document.at(pointer);
        JsonNode schema = node.path("schema");
        String type = (schema.has("$ref")
                        ? document.at(schema.get("$ref").asText().substring(1))
                        : schema)
                .path("type")
                .asText();
        return new Operation.Parameter(
                node.path("name").asText(),
                node.path("in").asText(),
                node.path("required").asBoolean(),
                type,
                schema(pointer + "/schema"));
    }

    private Schema schema(String pointer) {
        return whole.getRefSchema(SchemaLocation.of(IRI + "#" + pointer).getFragment());
    }

    private static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
