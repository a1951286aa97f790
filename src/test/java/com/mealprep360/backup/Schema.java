package com.mealprep360.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What PostgreSQL's catalogue says of the platform's tables. */
final class Schema {
    /** By name: whoever shares the database keeps what is theirs. */
    static final Set<String> NAMES =
            Set.of("kernel", "identity", "editorial", "search", "blog", "media", "recipes", "audit", "operations");

    private static final String OURS = "n.nspname IN ('" + String.join("', '", NAMES) + "')";

    private Schema() {}

    /** The tables with the columns that are stored, each after those that it refers to. Flyway's own is not among them. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        query(
                connection,
                """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(a.attname)
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind = 'r' AND c.relpersistence = 'p' AND c.relname <> 'flyway_schema_history'
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND %s
            ORDER BY n.nspname, c.relname, a.attnum
            """.formatted(OURS),
                row -> columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2)));
        Map<String, List<String>> references = new LinkedHashMap<>();
        query(
                connection,
                """
            SELECT quote_ident(n.nspname) || '.' || quote_ident(f.relname),
                   quote_ident(m.nspname) || '.' || quote_ident(t.relname)
            FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_namespace n ON n.oid = f.relnamespace
            JOIN pg_class t ON t.oid = c.confrelid JOIN pg_namespace m ON m.oid = t.relnamespace
            WHERE c.contype = 'f' AND c.conrelid <> c.confrelid
            """,
                row -> references
                        .computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2)));
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        columns.keySet().forEach(table -> add(table, columns, references, ordered));
        return ordered;
    }

    private static void add(
            String table,
            Map<String, List<String>> columns,
            Map<String, List<String>> references,
            Map<String, List<String>> ordered) {
        if (!ordered.containsKey(table) && columns.containsKey(table)) {
            references.getOrDefault(table, List.of()).forEach(other -> add(other, columns, references, ordered));
            ordered.put(table, columns.get(table));
        }
    }

    /** The version of the last migration; empty for a database that was never migrated. */
    static String version(Connection connection) throws SQLException {
        List<String> version = new ArrayList<>();
        if (exists(connection, "kernel.flyway_schema_history")) {
            query(
                    connection,
                    "SELECT version FROM kernel.flyway_schema_history WHERE success AND version IS NOT NULL"
                            + " ORDER BY installed_rank DESC LIMIT 1",
                    row -> version.add(row.getString(1)));
        }
        return version.isEmpty() ? "" : version.get(0);
    }

    /** Whether anything ever happened on it: what migrations bring along does not count. */
    static boolean isUsed(Connection connection) throws SQLException {
        for (String table : List.of("kernel.event", "identity.profile")) {
            if (exists(connection, table)) {
                List<Boolean> some = new ArrayList<>();
                query(connection, "SELECT EXISTS (SELECT FROM " + table + ")", row -> some.add(row.getBoolean(1)));
                if (some.get(0)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether nodes of the platform are connected to it. */
    static boolean isServed(Connection connection) throws SQLException {
        List<String> users = new ArrayList<>();
        query(
                connection,
                "SELECT application_name FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND application_name LIKE 'mealprep360%'",
                row -> users.add(row.getString(1)));
        return !users.isEmpty();
    }

    /** Takes away all that is the platform's. */
    static void drop(Connection connection) throws SQLException {
        List<String> schemas = new ArrayList<>();
        query(
                connection,
                "SELECT quote_ident(n.nspname) FROM pg_namespace n WHERE " + OURS,
                row -> schemas.add(row.getString(1)));
        try (Statement statement = connection.createStatement()) {
            for (String schema : schemas) {
                statement.execute("DROP SCHEMA " + schema + " CASCADE");
            }
        }
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("SELECT to_regclass(?) IS NOT NULL")) {
            question.setString(1, table);
            try (ResultSet answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private interface Rows {
        void each(ResultSet row) throws SQLException;
    }

    private static void query(Connection connection, String sql, Rows rows) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.each(result);
            }
        }
    }
}
