package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the shared servers offer to other tests. */
class StackIT {

    private final Stack stack = TestStack.shared();

    @Test
    void anApplicationThatCannotBeDeployedFailsSoonAndIsNamed(@TempDir Path broken) throws Exception {
        Files.createDirectories(broken.resolve("WEB-INF"));
        Files.writeString(broken.resolve("WEB-INF/web.xml"), """
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <listener><listener-class>no.such.Listener</listener-class></listener>
                </web-app>
                """);
        Platform node = stack.node("broken", broken);

        try {
            assertThatThrownBy(node::start)
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("broken could not be deployed")
                    .hasMessageContaining("no.such.Listener");
        } finally {
            node.kill();
        }
    }

    @Test
    void postgreSqlLosesNothingWhenItIsKilledAndComesBack() throws SQLException {
        String url = stack.postgreSql().createDatabase("survivor");
        execute(url, "create table t as select 42 as answer");

        stack.postgreSql().kill();
        stack.postgreSql().start();

        assertThat(value(url, "select answer from t")).isEqualTo("42");
        assertThat(value(url, "show fsync")).isEqualTo("on");
        assertThat(value(url, "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void thePlatformsRoleMayMakeRolesAndIsNoSuperuser() throws SQLException {
        assertThat(value(
                        stack.databaseUrl(),
                        "select rolcreaterole::text || rolsuper::text from pg_roles where rolname = current_user"))
                .isEqualTo("truefalse");
    }

    @Test
    void letterCaseIsKnownBeyondAscii() throws SQLException {
        assertThat(value(stack.databaseUrl(), "select lower('ÄÉŁ')")).isEqualTo("äéł");
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
