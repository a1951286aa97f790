package com.mealprep360.kernel.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.problems.Fault;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what a schema finds into faults with words of our own, which say the rule and never the value. */
final class Faults {
    private static final int MOST_DIGITS = 100;

    private Faults() {}

    /** @param prefix what goes before each pointer */
    static List<Fault> of(Schema schema, JsonNode tree, String prefix) {
        List<Fault> faults = new ArrayList<>();
        boolean sound = isSound(tree);
        if (!sound) {
            boundless(tree, prefix, faults);
        }
        if (!faults.isEmpty()) {
            // Nothing calculates with these: a power of ten in nine digits is short to send and endless to divide.
            return faults;
        }
        List<Error> errors = schema.validate(tree);
        errors.forEach(error -> faults.add(fault(error, prefix)));
        errors.stream()
                .filter(error -> error.getKeyword().equals("oneOf"))
                .forEach(error -> settle(error, prefix + error.getInstanceLocation(), faults));
        if (!sound) {
            unstorable(tree, prefix, faults);
        }
        faults.sort(Comparator.comparing(Fault::pointer).thenComparing(Fault::code));
        return faults;
    }

    private static Fault fault(Error error, String prefix) {
        String at = prefix + error.getInstanceLocation();
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> new Fault(child(at, error.getProperty()), "required", "is required");
            case "additionalProperties" -> new Fault(child(at, error.getProperty()), "unknown", "is not a known field");
            case "type" -> new Fault(at, "type", "must be " + article(rule));
            case "enum" -> new Fault(at, "enum", "must be one of " + list(rule));
            case "minimum" -> new Fault(at, "minimum", "must be at least " + rule.asText());
            case "maximum" -> new Fault(at, "maximum", "must be at most " + rule.asText());
            case "multipleOf" -> new Fault(at, "multipleOf", "must be a multiple of " + rule.asText());
            case "minLength" -> new Fault(at, "minLength", "must have at least " + plural(rule, "character"));
            case "maxLength" -> new Fault(at, "maxLength", "must have at most " + plural(rule, "character"));
            case "minItems" -> new Fault(at, "minItems", "must have at least " + plural(rule, "item"));
            case "maxItems" -> new Fault(at, "maxItems", "must have at most " + plural(rule, "item"));
            case "uniqueItems" -> new Fault(at, "uniqueItems", "must not hold the same item twice");
            case "format" -> new Fault(at, "format", "must be a valid " + rule.asText());
            case "pattern" ->
                new Fault(
                        at,
                        "pattern",
                        "\\S".equals(rule.asText()) ? "must not be blank" : "must match " + rule.asText());
            case "discriminator" -> new Fault(at, "discriminator", "must be of a type that the contract names");
            default -> new Fault(at, error.getKeyword(), "breaks the rule " + error.getKeyword());
        };
    }

    /**
     * That none of several forms fits is said by what is wrong with the one that was meant. Where that is not known, for
     * the field is missing that tells and that all of them require, only this is wrong.
     */
    private static void settle(Error error, String at, List<Fault> faults) {
        List<Fault> inside = faults.stream()
                .filter(fault ->
                        fault.pointer().startsWith(at + "/") || fault.pointer().equals(at))
                .toList();
        Optional<Fault> required = inside.stream()
                .filter(fault -> fault.code().equals("required"))
                .filter(fault -> Collections.frequency(inside, fault)
                        == error.getSchemaNode().size())
                .findFirst();
        if (required.isPresent()) {
            faults.removeAll(inside);
            faults.add(required.get());
        } else if (inside.size() > 1) {
            faults.removeIf(fault -> fault.pointer().equals(at) && fault.code().equals("oneOf"));
        }
    }

    /** Whether there is no fault that no schema tells of; nearly always, so that no pointers are written to find it out. */
    private static boolean isSound(JsonNode tree) {
        if (tree.isTextual()) {
            return Text.isStorable(tree.textValue());
        }
        if (isBoundless(tree)) {
            return false;
        }
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            if (!Text.isStorable(field.getKey()) || !isSound(field.getValue())) {
                return false;
            }
        }
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            if (!isSound(tree.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBoundless(JsonNode tree) {
        return tree.isBigDecimal() && Math.abs((long) tree.decimalValue().scale()) > MOST_DIGITS;
    }

    private static void boundless(JsonNode tree, String at, List<Fault> faults) {
        if (isBoundless(tree)) {
            faults.add(new Fault(at, "digits", "must be a number of at most " + MOST_DIGITS + " digits"));
        }
        tree.properties().forEach(field -> boundless(field.getValue(), child(at, field.getKey()), faults));
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            boundless(tree.get(i), at + "/" + i, faults);
        }
    }

    private static void unstorable(JsonNode tree, String at, List<Fault> faults) {
        if (tree.isTextual() && !Text.isStorable(tree.textValue())) {
            faults.add(new Fault(at, "characters", "must not contain U+0000 or half of a surrogate pair"));
        } else if (tree.isObject()) {
            tree.properties().forEach(field -> {
                if (!Text.isStorable(field.getKey())) {
                    faults.add(new Fault(
                            at, "characters", "must not have a name with U+0000 or half of a surrogate pair"));
                }
                unstorable(field.getValue(), child(at, field.getKey()), faults);
            });
        } else if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                unstorable(tree.get(i), at + "/" + i, faults);
            }
        }
    }

    private static String child(String at, String property) {
        return at + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    private static String article(JsonNode type) {
        return switch (type.asText()) {
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "an object";
            default -> "a text";
        };
    }

    private static String plural(JsonNode rule, String noun) {
        return rule.asText() + " " + noun + (rule.asInt() == 1 ? "" : "s");
    }

    private static String list(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return String.join(", ", texts);
    }
}
