package com.mealprep360.editorial.reading;

import com.mealprep360.editorial.redirects.Places.Place;
import com.mealprep360.editorial.redirects.Trail;
import com.mealprep360.kernel.ContentRef;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;

/** What one preview shows, read under the role of previews. */
final class PreviewedRows implements Edition, ShelfRows.Access {
    private static final String ROLE = "SET LOCAL ROLE mealprep360_preview";

    private final Jdbi sql;
    private final UUID preview;

    PreviewedRows(Jdbi sql, UUID preview) {
        this.sql = sql;
        this.preview = preview;
    }

    @Override
    public ShelfRows of(Shelf shelf) {
        return new ShelfRows(shelf, shelf.previewView(), this);
    }

    /** Where a slug leads; see {@link Trail#ofSlug}. */
    List<Place> places(String type, String slug) {
        return read(handle -> Trail.PREVIEW.ofSlug(handle, type, slug));
    }

    /** Where an item leads; see {@link Trail#ofItem}. */
    List<Place> places(ContentRef item) {
        return read(handle -> Trail.PREVIEW.ofItem(handle, item));
    }

    @Override
    public <T> T read(HandleCallback<T, RuntimeException> reading) {
        return sql.inTransaction(handle -> {
            handle.execute(ROLE);
            handle.createQuery("SELECT set_config('mealprep360.preview', ?, true)")
                    .bind(0, preview.toString())
                    .mapTo(String.class)
                    .one();
            return reading.withHandle(handle);
        });
    }
}
