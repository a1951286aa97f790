package com.mealprep360.kernel;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.problems.Fault;
import com.mealprep360.kernel.problems.Problem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plug by which a type of content joins the editorial core. The core keeps items, revisions and their life; the
 * type alone knows what a document means. All methods run in the transaction of the caller.
 */
public interface ContentType {
    /** The room's name. */
    String name();

    /** Where the public finds a list of it, such as {@code /api/recipes}; an item is below it. */
    default String path() {
        return "/api/" + name();
    }

    /** The name of the document's schema in the contract. */
    String schema();

    /** What an editor calls the item. */
    String title(ObjectNode document);

    /** Gives ids to parts that came without. May change the document. */
    void complete(ObjectNode document);

    /** What is wrong with the meaning of a document whose shape is right; empty when nothing is. */
    List<Fault> faults(ObjectNode document);

    /** What is still missing before it may be published in a locale; empty when nothing is. */
    List<Fault> missing(ObjectNode document, String locale);

    /** What it would better say, for search engines and social networks, though it may be published without. */
    default List<Fault> advised(ObjectNode document) {
        return List.of();
    }

    /** Writes what the public reads, over what was published of this locale before. */
    void publish(Published published);

    /** The same for many; a type may do it in fewer steps. */
    default void publishAll(List<Published> all) {
        all.forEach(this::publish);
    }

    /** Writes the same beside what the public reads, for a preview alone. */
    void preview(UUID preview, List<Published> all);

    /** What differs between two documents, each difference in a few English words; empty where the type has none. */
    default List<String> inWords(ObjectNode earlier, ObjectNode later) {
        return List.of();
    }

    /** Who else has it, as the document itself says; empty where it does not. */
    default Optional<Origin> origin(ObjectNode document) {
        return Optional.empty();
    }

    /** Removes what the public reads of one locale. */
    void unpublish(UUID item, String locale);

    /** A type whose documents refer to other things. A reference is never dropped, whatever becomes of its target. */
    interface Referring extends ContentType {
        /** All references of a document whose shape is right, each place by itself. */
        List<Reference> references(ObjectNode document);

        /** The types of events after which what is published may show their subject otherwise than it is. */
        Set<String> changesOfShown();

        /** Which of these items are published with something that is otherwise by now. */
        Set<UUID> outdated(Collection<UUID> items);

        /** Those of the references that lead to what is no item, such as a picture, and is not there. */
        default List<Reference> dangling(ObjectNode document) {
            return List.of();
        }
    }

    /** A type that is made of text files too, as other systems keep their content. */
    interface FromFiles extends ContentType {
        /** Whether a file is content of this type, by its path; what is not is passed over. */
        boolean isContent(String path);

        /**
         * What the file says, as a line of an export.
         *
         * @param path with slashes between its parts, and none of them {@code ..}
         * @throws Problem INVALID_REQUEST if it cannot be understood at all
         */
        FromFile read(String path, String text);
    }

    /**
     * A file that was read.
     *
     * @param line the contract's {@code ImportLine}; it may still break its rules
     * @param notes what of the file is not in it as it was written
     */
    record FromFile(ObjectNode line, List<Note> notes) {}

    /**
     * Something that whoever brings content in should know.
     *
     * @param code {@code notKept} or {@code dangling}
     * @param line where it stands in a file, from 1
     * @param pointer where it stands in the document
     * @param message the same in words
     */
    record Note(
            String code, @Nullable Integer line, @Nullable String pointer, String message) {}

    /**
     * One place that refers to something.
     *
     * @param pointer the JSON pointer of the id in the document
     */
    record Reference(String pointer, ContentRef to) {}

    /**
     * What somebody else calls an item.
     *
     * @param source who, if that is said
     */
    record Origin(@Nullable String source, String externalId) {}

    /**
     * One locale of an item as it goes live.
     *
     * @param source whether this is the item's source locale
     * @param revision the revision's id, which is also the ETag
     * @param publishedAt since when this revision is live
     * @param firstPublishedAt when the item first went live in this locale
     * @param document sorted by its keys: one ETag stands for the same bytes whenever it is published
     */
    record Published(
            UUID item,
            String locale,
            boolean source,
            String slug,
            UUID revision,
            Instant publishedAt,
            Instant firstPublishedAt,
            ObjectNode document) {
        public Published {
            document = Json.sorted(document);
        }
    }
}
