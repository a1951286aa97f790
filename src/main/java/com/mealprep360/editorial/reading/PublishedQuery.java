package com.mealprep360.editorial.reading;

import com.mealprep360.kernel.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which published items a list is to have, and in which order. */
public final class PublishedQuery {
    private final Object asked;
    private final Order order;
    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /**
     * An order; it ends in the id, so that it is total.
     *
     * @param column what to sort by, an SQL expression
     * @param type the PostgreSQL type of that
     */
    public record Order(String column, String type, boolean descending) {}

    /**
     * @param asked what was asked for: a cursor belongs to that
     * @param locale only those published in it; null for each item once, in its source locale
     */
    public PublishedQuery(Object asked, Order order, @Nullable String locale) {
        this.asked = asked;
        this.order = order;
        where.add(locale == null ? "source" : "lower(locale) = lower(:locale)");
        put("locale", locale);
    }

    /** Only where this column of folded text is this text; all where it is null. */
    public PublishedQuery equal(String column, @Nullable String text) {
        if (text != null) {
            where.add(column + " = :" + column);
            put(column, Text.fold(text));
        }
        return this;
    }

    /** Only where this column of several folded texts has all of these. */
    public PublishedQuery all(String column, List<String> texts) {
        if (!texts.isEmpty()) {
            where.add(column + " @> CAST(:" + column + " AS text[])");
            put(column, array(texts.stream().map(Text::fold).toList()));
        }
        return this;
    }

    /** @param operator such as {@code <=} @param name of the placeholder, another one each time */
    public PublishedQuery compare(String column, String operator, String name, @Nullable Integer number) {
        if (number != null) {
            where.add(column + " " + operator + " :" + name);
            put(name, number);
        }
        return this;
    }

    /** Only where a condition of the type's own holds; all where the value is null. @param condition with {@code :name} in it */
    public PublishedQuery only(String condition, String name, @Nullable String value) {
        if (value != null) {
            where.add(condition);
            put(name, value);
        }
        return this;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    Object asked() {
        return asked;
    }

    Order order() {
        return order;
    }

    String where() {
        return String.join(" AND ", where);
    }

    Map<String, Object> values() {
        return values;
    }

    /** As PostgreSQL writes arrays: bound as Java's, they make a statement cost the platform 70 µs or more instead of 45. */
    static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
