package com.mealprep360.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.TestStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The migrated database keeps to the rooms: a schema is a room's, and a foreign key is an import. */
class MigrationsIT {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V\\d{12}__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final Pattern MADE = Pattern.compile(
            "^\\s*(?:CREATE|ALTER|DROP) (?:UNLOGGED )?(?:TABLE|VIEW)(?: IF (?:NOT )?EXISTS)? (\\w+)\\.",
            Pattern.MULTILINE);

    /** @param from the schema of the table that refers, {@code to} the schema of the one referred to */
    private record Arrow(String from, String to) {}

    @Test
    void theSchemasAreTheRooms() throws SQLException {
        Set<String> schemas = new TreeSet<>();
        query("""
        SELECT nspname FROM pg_namespace
        WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')
        """, row -> schemas.add(row.getString(1)));

        assertThat(schemas).isNotEmpty().isSubsetOf(Rooms.OF_THE_HOUSE.mayUse().keySet());
    }

    @Test
    void nothingLivesInTheSchemaThatEverybodyShares() throws SQLException {
        Set<String> relations = new TreeSet<>();
        query(
                "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace",
                row -> relations.add(row.getString(1)));

        assertThat(relations).isEmpty();
    }

    @Test
    void foreignKeysFollowTheArrowsOfTheHouse() throws SQLException {
        Set<Arrow> arrows = new HashSet<>();
        query("""
        SELECT DISTINCT f.relnamespace::regnamespace, t.relnamespace::regnamespace
        FROM pg_constraint c JOIN pg_class f ON f.oid = c.conrelid JOIN pg_class t ON t.oid = c.confrelid
        WHERE c.contype = 'f'
        """, row -> arrows.add(new Arrow(row.getString(1), row.getString(2))));

        assertThat(arrows)
                .contains(new Arrow("recipes", "editorial"))
                .allMatch(arrow -> Rooms.OF_THE_HOUSE.allows(arrow.from(), arrow.to()))
                .noneMatch(arrow -> Rooms.OF_THE_HOUSE.allows(arrow.to(), arrow.from())
                        && !arrow.from().equals(arrow.to()));
    }

    @Test
    void aMigrationIsNamedForItsRoomAndTouchesThatRoomsTablesAlone() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(MIGRATIONS)) {
            files = all.sorted().toList();
        }

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            Matcher made = MADE.matcher(Files.readString(file));
            while (made.find()) {
                assertThat(made.group(1)).as(file.toString()).isEqualTo(name.group(1));
            }
        }
    }

    private interface Rows {
        void each(ResultSet row) throws SQLException;
    }

    private static void query(String sql, Rows rows) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(TestStack.shared().databaseUrl());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.each(result);
            }
        }
    }
}
