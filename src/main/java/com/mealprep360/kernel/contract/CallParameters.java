package com.mealprep360.kernel.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.mealprep360.kernel.problems.Fault;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks the parameters of a call; a query parameter that the operation does not know is a fault, not a shrug. */
final class CallParameters {
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

    private CallParameters() {}

    static List<Fault> faults(Operation operation, ContainerRequestContext request) {
        List<Fault> faults = new ArrayList<>();
        operation.parameters().forEach(parameter -> check(parameter, values(parameter, request), faults));
        request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !isKnown(operation, name))
                .forEach(name ->
                        faults.add(new Fault("#/query/" + name, "unknown", "is not a parameter of this operation")));
        return faults;
    }

    private static boolean isKnown(Operation operation, String name) {
        return operation.parameters().stream()
                .anyMatch(parameter ->
                        parameter.in().equals("query") && parameter.name().equals(name));
    }

    private static List<String> values(Operation.Parameter parameter, ContainerRequestContext request) {
        return switch (parameter.in()) {
            case "path" -> request.getUriInfo().getPathParameters().getOrDefault(parameter.name(), List.of());
            case "query" -> request.getUriInfo().getQueryParameters().getOrDefault(parameter.name(), List.of());
            default -> {
                String header = request.getHeaderString(parameter.name());
                yield header == null ? List.of() : List.of(header);
            }
        };
    }

    private static void check(Operation.Parameter parameter, List<String> values, List<Fault> faults) {
        String pointer = "#/" + parameter.in() + "/" + parameter.name();
        if (values.isEmpty() && !parameter.required()) {
            return;
        }
        if (parameter.type().equals("array")) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            values.forEach(array::add);
            faults.addAll(Faults.of(parameter.schema(), array, pointer));
        } else if (values.size() > 1) {
            faults.add(new Fault(pointer, "once", "may be given once"));
        } else if (values.size() == 1) {
            faults.addAll(Faults.of(parameter.schema(), coerced(values.get(0), parameter.type()), pointer));
        } else if (parameter.required()) {
            faults.add(new Fault(pointer, "required", "is required"));
        }
    }

    private static JsonNode coerced(String value, String type) {
        return switch (type) {
            case "integer" ->
                INTEGER.matcher(value).matches() ? LongNode.valueOf(Long.parseLong(value)) : TextNode.valueOf(value);
            case "number" ->
                NUMBER.matcher(value).matches() ? DecimalNode.valueOf(new BigDecimal(value)) : TextNode.valueOf(value);
            case "boolean" ->
                value.equals("true") || value.equals("false")
                        ? BooleanNode.valueOf(value.equals("true"))
                        : TextNode.valueOf(value);
            default -> TextNode.valueOf(value);
        };
    }
}
