package com.mealprep360.kernel.events;

/**
 * A fact that a room makes known. Implemented by public records in the publisher's package: past tense, ids and small
 * facts, no entity; changed by addition only.
 */
public interface Event {
    /** The stable name with its version, such as {@code editorial.published.v1}. */
    String type();

    /** What kind of thing it speaks of, such as {@code recipes}; of {@code users} the id is a person's subject. */
    String subjectType();

    String subjectId();

    /**
     * The facts, as something that is written as a JSON object. Where content changed, its hash is {@code before} and
     * {@code after}; a person's subject is named {@code assignee}, so that whoever keeps facts for ever can keep it apart.
     */
    Object facts();
}
