package com.mealprep360.search;

import com.mealprep360.kernel.events.EventTail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The synonyms as this node knows them. A query is widened by them when it is asked, so a change works from the moment
 * the node hears of it, and no index has to be closed or built for it (ADR 0013).
 */
@ApplicationScoped
class SynonymGroups {
    private static final String ALL = "";

    @Inject
    Jdbi sql;

    @Inject
    EventTail tail;

    @Inject
    Event<SearchChanged> changed;

    private final Map<String, SynonymSet> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** @param locale whose language counts; null for all languages at once */
    SynonymSet of(@Nullable String locale) {
        String language = locale == null ? ALL : Languages.of(locale);
        @Nullable SynonymSet set = known.get(language);
        if (set != null && tail.isFresh()) {
            return set;
        }
        long before = changes.get();
        try {
            SynonymSet read = read(language);
            known.put(language, read);
            if (changes.get() != before) {
                known.remove(language);
            }
            return read;
        } catch (JdbiException away) {
            return set == null ? SynonymSet.NONE : set;
        }
    }

    void forget(@Observes EventTail.Happened event) {
        if (event.type().equals(SynonymsChanged.TYPE)) {
            changes.incrementAndGet();
            known.clear();
            changed.fire(new SearchChanged());
        }
    }

    private SynonymSet read(String language) {
        List<List<String>> groups = sql.withHandle(handle -> handle.createQuery("""
            SELECT words FROM search.synonyms WHERE language IS NULL OR :language IN ('', language) ORDER BY id
            """)
                .bind("language", language)
                .map((row, context) -> List.of((String[]) row.getArray("words").getArray()))
                .list());
        return new SynonymSet(groups);
    }
}
