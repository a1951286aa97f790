package com.mealprep360.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A connection of its own on PostgreSQL's notification channel of the event log. */
public final class EventChannel implements AutoCloseable {
    private static final int WAIT_MILLIS = 50;

    private final Connection connection;

    private EventChannel(Connection connection) {
        this.connection = connection;
    }

    public static EventChannel open() throws SQLException {
        PGSimpleDataSource source = new RoleDataSource.Application();
        source.setApplicationName("mealprep360_events");
        Connection connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN mealprep360_events");
        }
        return new EventChannel(connection);
    }

    public void send() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("NOTIFY mealprep360_events");
        }
    }

    /** Waits a moment for a notice of any node. */
    public boolean heard() throws SQLException {
        return connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS).length > 0;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
