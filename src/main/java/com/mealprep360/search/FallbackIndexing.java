package com.mealprep360.search;

import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Entry;
import com.mealprep360.kernel.Searchable.Role;
import com.mealprep360.kernel.Searchable.TextField;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.events.EventConsumer;
import com.mealprep360.kernel.events.LoggedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Keeps what PostgreSQL answers searches from in step with what is published. With a cursor of its own, so that it goes
 * on while the engine is away; not in the publishing transaction, so that publishing does not wait for it.
 */
@ApplicationScoped
public class FallbackIndexing implements EventConsumer {
    /** Behind the name of a field, for its values as written. */
    static final String WRITTEN = "/written";

    @Inject
    @Any
    Instance<Searchable> types;

    @Inject
    Jdbi sql;

    @Override
    public String name() {
        return "search-fallback";
    }

    @Override
    public Set<String> types() {
        return SearchIndexing.types(types);
    }

    @Override
    public void handle(LoggedEvent event) {
        handle(List.of(event));
    }

    @Override
    public void handle(List<LoggedEvent> events) {
        for (Searchable type : types) {
            SearchIndexing.batches(SearchIndexing.items(type, events))
                    .forEach(items -> sql.useHandle(handle -> replace(handle, type, items)));
        }
    }

    private static void replace(Handle handle, Searchable type, List<UUID> items) {
        handle.createUpdate("DELETE FROM search.entry WHERE type = :type AND item_id = ANY (:items)")
                .bind("type", type.name())
                .bindArray("items", UUID.class, items)
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
            INSERT INTO search.entry (type, item_id, locale, source, first_published_at, title, words, lines, keywords, numbers)
            VALUES (:type, :item, :locale, :source, :firstPublishedAt, :title, CAST(:words AS tsvector),
                    CAST(:lines AS tsvector), CAST(:keywords AS jsonb), CAST(:numbers AS jsonb))
            ON CONFLICT (type, item_id, locale) DO UPDATE SET
              source = excluded.source, title = excluded.title, words = excluded.words, lines = excluded.lines,
              keywords = excluded.keywords, numbers = excluded.numbers
            """);
        for (Entry entry : type.published(items)) {
            bind(batch, type, entry);
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static void bind(PreparedBatch batch, Searchable type, Entry entry) {
        Vector words = new Vector();
        Vector lines = new Vector();
        StringBuilder title = new StringBuilder();
        for (TextField field : type.texts()) {
            List<String> texts = entry.texts().getOrDefault(field.name(), List.of());
            words.add(texts, weight(field));
            if (field.role() == Role.LINES) {
                lines.add(texts, 'A');
            }
            if (field.role() == Role.TITLE) {
                texts.forEach(title::append);
            }
        }
        Map<String, List<String>> keywords = new TreeMap<>();
        entry.keywords().forEach((name, values) -> {
            keywords.put(name, values.stream().map(Text::fold).toList());
            keywords.put(name + WRITTEN, values);
        });
        batch.bind("type", type.name())
                .bind("item", entry.key().item())
                .bind("locale", entry.key().locale())
                .bind("source", entry.source())
                .bind("firstPublishedAt", entry.firstPublishedAt())
                .bind("title", title.toString())
                .bind("words", words.toString())
                .bind("lines", lines.toString())
                .bind("keywords", Json.write(keywords))
                .bind("numbers", Json.write(entry.numbers()))
                .add();
    }

    private static char weight(TextField field) {
        return field.role() == Role.TITLE ? 'A' : field.weight() > 2 ? 'B' : field.weight() > 1 ? 'C' : 'D';
    }
}
