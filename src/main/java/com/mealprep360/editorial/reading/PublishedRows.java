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
    PreviewedRows of(UUID preview) {
        return new PreviewedRows(sql, preview);
    }
}
