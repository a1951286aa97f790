package com.mealprep360.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Holds requests and answers against the contract, with another validator than the server's own. */
public final class ContractCheck {
    /** The contract that was bundled for the server under test. */
    public static final JsonNode CONTRACT = read();

    static final ContractCheck EXCHANGES = new ContractCheck();

    private static final Set<String> OUTSIDE =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");

    /** Held here, since a logger that nobody holds forgets its level: the validator says of each request what it cannot do. */
    private static final Logger VALIDATOR_LOG = Logger.getLogger("com.atlassian.oai.validator");

    static {
        VALIDATOR_LOG.setLevel(Level.WARNING);
    }

    private final OpenApiInteractionValidator validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                    CONTRACT.toString())
            .build();

    private ContractCheck() {}

    private static JsonNode read() {
        try (InputStream in = ContractCheck.class.getResourceAsStream("/openapi.json")) {
            return Json.tree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void request(String method, String path, Map<String, String> headers, Optional<byte[]> body) {
        String[] parts = path.split("\\?", 2);
        SimpleRequest.Builder request = new SimpleRequest.Builder(method, parts[0]);
        headers.forEach(request::withHeader);
        if (parts.length == 2) {
            query(parts[1]).forEach(request::withQueryParam);
        }
        body.ifPresent(bytes -> request.withBody(new String(bytes, StandardCharsets.UTF_8)));
        assertClean(validator.validateRequest(request.build()), method + " " + path);
    }

    /** An answer to what the contract does not know has to be a problem like any other. */
    void response(String method, String path, Answer answer) {
        if (method.equals("HEAD") || method.equals("OPTIONS")) {
            return;
        }
        ValidationReport report = validator.validateResponse(path.split("\\?", 2)[0], method(method), simple(answer));
        if (report.getMessages().stream().anyMatch(message -> OUTSIDE.contains(message.getKey()))) {
            report = validator.validateResponse("/api/user", Request.Method.GET, simple(answer));
        }
        assertClean(report, method + " " + path + " was answered with " + answer);
    }

    private static Request.Method method(String name) {
        return Arrays.stream(Request.Method.values())
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElse(Request.Method.TRACE);
    }

    private static SimpleResponse simple(Answer answer) {
        SimpleResponse.Builder response = new SimpleResponse.Builder(answer.status());
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        if (answer.bytes().length > 0) {
            response.withBody(answer.text());
        }
        return response.build();
    }

    private static Map<String, List<String>> query(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(
                                pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
    }

    private static void assertClean(ValidationReport report, String exchange) {
        assertThat(report.getMessages())
                .as("What the contract says to: %s", exchange)
                .isEmpty();
    }
}
