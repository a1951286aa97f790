package com.mealprep360.audit;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Two nodes on a database of their own, whose trail may be broken without anybody else noticing. */
record AuditNodes(Platform one, Platform other, Jdbi administrator) implements AutoCloseable {
    static final Duration LIMIT = Duration.ofSeconds(30);

    static AuditNodes start(String database) {
        Stack stack = TestStack.shared();
        String url = stack.postgreSql().createDatabase(database);
        Platform one = stack.node(database + "-one", Map.of("DATABASE_URL", url), List.of());
        Platform other = stack.node(database + "-other", Map.of("DATABASE_URL", url), List.of());
        one.launch();
        other.launch();
        one.awaitReady();
        other.awaitReady();
        return new AuditNodes(one, other, Jdbi.create(url).installPlugin(new PostgresPlugin()));
    }

    Api anonymous() {
        return Api.of(one);
    }

    /** Once every event has its line. */
    void awaitTrail() {
        Await.until(
                LIMIT,
                () -> count("kernel.event WHERE id NOT IN (SELECT id FROM audit.entry)"),
                missing -> missing == 0);
    }

    long count(String from) {
        return administrator.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .mapTo(Long.class)
                .one());
    }

    Answer verify(String query) {
        return anonymous().as("admin").get("/api/audit/verify" + query).expect(200);
    }

    @Override
    public void close() {
        one.stop();
        other.stop();
    }
}
