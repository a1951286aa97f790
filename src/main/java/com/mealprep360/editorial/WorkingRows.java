package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the working side as records. */
final class WorkingRows {
    private WorkingRows() {}

    static WorkingItem item(ResultSet row) throws SQLException {
        String approvedBy = row.getString("approved_by");
        Instant approvedAt = instant(row, "approved_at");
        return new WorkingItem(
                new ContentRef(row.getString("type"), row.getObject("id", UUID.class)),
                row.getString("locale"),
                row.getString("slug"),
                row.getString("owner"),
                row.getString("ownership"),
                row.getString("workflow"),
                row.getTimestamp("workflow_since").toInstant(),
                assignment(row),
                revision(row, "w_"),
                row.getObject("p_id") == null ? null : revision(row, "p_"),
                approvedBy == null || approvedAt == null ? null : new WorkingItem.Approval(approvedBy, approvedAt),
                row.getTimestamp("item_created_at").toInstant(),
                instant(row, "trashed_at"),
                Json.object(row.getString("document")));
    }

    private static WorkingItem.@Nullable Assignment assignment(ResultSet row) throws SQLException {
        String assignee = row.getString("assignee");
        return assignee == null
                ? null
                : new WorkingItem.Assignment(
                        assignee,
                        instant(row, "due_at"),
                        row.getString("assigned_by"),
                        row.getTimestamp("assigned_at").toInstant());
    }

    static RevisionInfo revision(ResultSet row, String prefix) throws SQLException {
        return new RevisionInfo(
                row.getObject(prefix + "id", UUID.class),
                row.getInt(prefix + "number"),
                row.getString(prefix + "author"),
                row.getTimestamp(prefix + "created_at").toInstant(),
                row.getString(prefix + "content_hash"),
                row.getString(prefix + "note"));
    }

    static WorkingItem.Row line(ResultSet row) throws SQLException {
        return new WorkingItem.Row(
                new ContentRef(row.getString("type"), row.getObject("id", UUID.class)),
                row.getString("locale"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("owner"),
                row.getString("ownership"),
                row.getString("workflow"),
                row.getBoolean("published"),
                row.getBoolean("changed"),
                row.getTimestamp("updated_at").toInstant(),
                instant(row, "trashed_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
