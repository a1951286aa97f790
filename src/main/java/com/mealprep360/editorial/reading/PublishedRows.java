package com.mealprep360.editorial.reading;

import com.mealprep360.kernel.database.Connections.PublicReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** What may be read by whom: each under a database role that sees nothing else, so that no forgotten condition can leak. */
@ApplicationScoped
public class PublishedRows implements Edition {
    private static final String PREVIEW_ROLE = "SET LOCAL ROLE mealprep360_preview";

    @Inject
    @PublicReads
    Jdbi publicSql;

    @Inject
    Jdbi sql;

    /** What the public reads of a type. */
    @Override
    public ShelfRows of(Shelf shelf) {
        return new ShelfRows(shelf, shelf.table(), new ShelfRows.Access() {
            @Override
            public <T> T read(HandleCallback<T, RuntimeException> reading) {
                return publicSql.withHandle(reading);
            }
        });
    }

    /** What a preview shows. */
    Edition of(UUID preview) {
        return shelf -> new ShelfRows(shelf, shelf.previewView(), new ShelfRows.Access() {
            @Override
            public <T> T read(HandleCallback<T, RuntimeException> reading) {
                return sql.inTransaction(handle -> {
                    handle.execute(PREVIEW_ROLE);
                    handle.createQuery("SELECT set_config('mealprep360.preview', ?, true)")
                            .bind(0, preview.toString())
                            .mapTo(String.class)
                            .one();
                    return reading.withHandle(handle);
                });
            }
        });
    }
}
