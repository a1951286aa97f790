package com.mealprep360.blog.categories;

import com.fasterxml.jackson.core.type.TypeReference;
import com.mealprep360.kernel.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All categories, in the database. */
@ApplicationScoped
class Categories {
    private static final TypeReference<List<Category.Text>> TEXTS = new TypeReference<>() {};

    @Inject
    Jdbi sql;

    /** No other change is under way until the end of the transaction: two at once could each find no loop. */
    void lock() {
        sql.useHandle(handle -> handle.execute("LOCK TABLE blog.category IN SHARE ROW EXCLUSIVE MODE"));
    }

    CategoryTree tree() {
        return sql.withHandle(Categories::tree);
    }

    static CategoryTree tree(Handle handle) {
        return new CategoryTree(handle.createQuery(
                        "SELECT id, parent_id, position, texts, named, merged_into FROM blog.category ORDER BY id")
                .map((row, context) -> read(row))
                .list());
    }

    /** Writes what differs. */
    void write(CategoryTree before, CategoryTree after) {
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO blog.category (id, parent_id, position, path, texts, named, merged_into)
                VALUES (:id, :parent, :position, :path, CAST(:texts AS jsonb), :named, :mergedInto)
                ON CONFLICT (id) DO UPDATE SET
                  parent_id = excluded.parent_id, position = excluded.position, path = excluded.path, texts = excluded.texts,
                  merged_into = excluded.merged_into
                """);
            for (Category category : after.all()) {
                List<UUID> path = after.path(category);
                boolean isSame =
                        before.all().contains(category) && before.path(category).equals(path);
                if (!isSame) {
                    bind(batch, category, path).add();
                }
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        });
    }

    private static PreparedBatch bind(PreparedBatch batch, Category category, List<UUID> path) {
        return batch.bind("id", category.id())
                .bind("parent", category.parent())
                .bind("position", category.position())
                .bindArray("path", UUID.class, path)
                .bind("texts", Json.write(category.texts()))
                .bind("named", category.named())
                .bind("mergedInto", category.mergedInto());
    }

    /** Its slugs lead to it; the former ones go on doing so. */
    void lead(Category category) {
        sql.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO blog.category_slug (slug, category_id) VALUES (?, ?)
                ON CONFLICT (slug) DO UPDATE SET category_id = excluded.category_id
                """);
            category.texts().stream()
                    .map(Category.Text::slug)
                    .distinct()
                    .forEach(slug -> batch.add(slug, category.id()));
            batch.execute();
        });
    }

    /** What led to one leads to the other. */
    void leadOn(UUID from, UUID to) {
        sql.useHandle(handle ->
                handle.execute("UPDATE blog.category_slug SET category_id = ? WHERE category_id = ?", to, from));
    }

    void delete(UUID id) {
        sql.useHandle(handle -> handle.execute("DELETE FROM blog.category WHERE id = ?", id));
    }

    /** Of these those that are, or were, categories that posts name. */
    Set<UUID> named(List<UUID> ids) {
        return ids("SELECT id FROM blog.category WHERE id = ANY (:ids) AND named", ids);
    }

    /**
     * Notes that a post names these. By itself, so that no two that save posts wait for each other's categories; one that is being
     * removed meanwhile is waited for, and then is not there.
     *
     * @return those of them that are there
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<UUID> name(List<UUID> ids) {
        return ids("UPDATE blog.category SET named = true WHERE id = ANY (:ids) RETURNING id", ids);
    }

    private Set<UUID> ids(String statement, List<UUID> ids) {
        return sql.withHandle(handle -> handle.createQuery(statement)
                .bindArray("ids", UUID.class, ids)
                .mapTo(UUID.class)
                .set());
    }

    private static Category read(ResultSet row) throws SQLException {
        try {
            return new Category(
                    row.getObject("id", UUID.class),
                    row.getObject("parent_id", UUID.class),
                    row.getInt("position"),
                    Json.MAPPER.readValue(row.getString("texts"), TEXTS),
                    row.getBoolean("named"),
                    row.getObject("merged_into", UUID.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
