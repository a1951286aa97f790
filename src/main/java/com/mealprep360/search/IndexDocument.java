package com.mealprep360.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Entry;
import com.mealprep360.kernel.Searchable.Role;
import com.mealprep360.kernel.Searchable.TextField;
import com.mealprep360.kernel.Text;
import java.util.List;
import java.util.UUID;

/** A published entry as the index keeps it; {@link IndexLayout} says what each field is for. */
final class IndexDocument {
    private IndexDocument() {}

    static String id(UUID item, String locale) {
        return item + ":" + locale;
    }

    static String id(Entry entry) {
        return id(entry.key().item(), entry.key().locale());
    }

    static ObjectNode of(Searchable type, Entry entry) {
        ObjectNode document = Json.MAPPER.createObjectNode();
        document.put("item", entry.key().item().toString());
        document.put("locale", entry.key().locale());
        document.put("revision", entry.key().revision().toString());
        document.put("source", entry.source());
        document.put("firstPublishedAt", entry.firstPublishedAt().toString());
        ObjectNode texts =
                document.putObject("t").putObject(Languages.of(entry.key().locale()));
        ArrayNode words = document.putArray("words");
        for (TextField field : type.texts()) {
            List<String> values = entry.texts().getOrDefault(field.name(), List.of());
            ArrayNode copy = texts.putArray(field.name());
            values.forEach(copy::add);
            values.forEach(words::add);
            role(document, field.role(), values);
        }
        texts.set("all", words);
        ObjectNode keywords = document.putObject("k");
        ObjectNode written = document.putObject("w");
        entry.keywords().forEach((name, values) -> {
            ArrayNode folded = keywords.putArray(name);
            values.stream().map(Text::fold).distinct().forEach(folded::add);
            values.forEach(written.putArray(name)::add);
        });
        ObjectNode numbers = document.putObject("n");
        entry.numbers().forEach(numbers::put);
        return document;
    }

    private static void role(ObjectNode document, Role role, List<String> values) {
        switch (role) {
            case TITLE -> {
                values.forEach(title -> document.put("titleKey", String.join(" ", Words.plain(title))));
                values.forEach(document.putArray("typed")::add);
            }
            case LINES -> {
                ArrayNode lines = document.putArray("lines");
                values.forEach(line -> lines.add(Words.spaced(line)));
                values.forEach(document.putArray("typedLines")::add);
            }
            case OTHER -> {}
        }
    }
}
