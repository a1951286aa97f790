package com.mealprep360.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param format of the archive; this is 1
 * @param schema the version of the last migration
 * @param at when the snapshot was taken, an instant in UTC
 * @param tables in an order in which they can be filled
 */
record Manifest(int format, String schema, String at, List<Table> tables) {
    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /**
     * @param name with its schema, such as {@code editorial.item}
     * @param columns that are stored, in the order of the entry
     * @param rows how many
     * @param sha256 of the entry, in hexadecimal digits
     */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".copy";
        }

        /** For {@code COPY}. */
        String target() {
            return name + " (" + String.join(", ", columns) + ")";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    byte[] json() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    static Manifest of(byte[] json) throws IOException {
        return MAPPER.readValue(json, Manifest.class);
    }
}
