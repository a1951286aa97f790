package com.mealprep360.audit;

import com.mealprep360.stack.Platform;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;

/** A platform with a database of its own, and what its trail says. */
record Trail(Platform node, Jdbi administrator) {
    static final Duration LIMIT = Duration.ofSeconds(30);

    Api anonymous() {
        return Api.of(node);
    }

    /** Once every event has its line. */
    void awaitEveryEvent() {
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
}
