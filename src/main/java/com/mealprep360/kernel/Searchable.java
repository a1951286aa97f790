package com.mealprep360.kernel;

import com.mealprep360.kernel.events.LoggedEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plug by which a type of content is found. Search knows no concrete type: the type says which fields it has, and
 * hands over what is published now; how that is indexed, asked for and ranked is not its concern.
 */
public interface Searchable {
    /** The room's name, which is also the name of its index. */
    String name();

    /** The fields of running text. */
    List<TextField> texts();

    /** The fields that are compared as a whole. */
    List<KeywordField> keywords();

    /** The fields that are compared by size. */
    List<NumberField> numbers();

    /** What is published now of these items, in every locale; those that are not are absent. */
    List<Entry> published(Collection<UUID> items);

    /** What is published now, ordered by item and locale. @param after where to go on; null for the beginning */
    List<Key> keys(@Nullable Key after, int limit);

    /** How many entries there are. */
    long count();

    /** Types of events, beside those of publishing, by which entries can become others. */
    default Set<String> changes() {
        return Set.of();
    }

    /** The items whose entries are others since such an event, or may be. */
    default Collection<UUID> changedBy(LoggedEvent event) {
        return List.of();
    }

    /**
     * @param weight how much a word counts here; 1 is that of a word anywhere
     * @param role what else the field is used for
     */
    record TextField(String name, int weight, Role role) {}

    /** What a field of text is used for beyond being searched. */
    enum Role {
        /** The name of the thing: suggested while somebody types. */
        TITLE,
        /** The things it is made of, a line each: what is included and excluded. */
        LINES,
        OTHER
    }

    /** @param several whether one entry may have several; a filter for two of them then asks for both */
    record KeywordField(String name, boolean several) {}

    /** @param steps the upper bounds by which it is counted, ascending; empty when it is not counted */
    record NumberField(String name, List<Integer> steps) {}

    /** @param revision another one whenever the content is another */
    record Key(UUID item, String locale, UUID revision) {}

    /**
     * One locale of an item as it is published.
     *
     * @param source whether this is the item's source locale
     * @param texts by field; each text as written
     * @param keywords by field; as written
     * @param numbers by field; absent where the content does not say
     */
    record Entry(
            Key key,
            boolean source,
            Instant firstPublishedAt,
            Map<String, List<String>> texts,
            Map<String, List<String>> keywords,
            Map<String, Integer> numbers) {}
}
