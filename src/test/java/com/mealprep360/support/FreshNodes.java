package com.mealprep360.support;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.Stack;
import com.mealprep360.stack.TestStack;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/**
 * Two nodes that were started at once on an empty database of their own. Started when the first test asks, and stopped with
 * the other servers.
 *
 * @param administrator of their database
 */
public record FreshNodes(Platform one, Platform other, Jdbi administrator) {
    private static @Nullable FreshNodes shared;

    public static synchronized FreshNodes shared() {
        if (shared == null) {
            Stack stack = TestStack.shared();
            String url = stack.postgreSql().createDatabase("fresh_nodes");
            Map<String, String> settings = Map.of("DATABASE_URL", url);
            Platform one = stack.node("fresh-one", settings, List.of());
            Platform other = stack.node("fresh-other", settings, List.of());
            one.launch();
            other.launch();
            one.awaitReady();
            other.awaitReady();
            shared = new FreshNodes(one, other, Jdbi.create(url).installPlugin(new PostgresPlugin()));
        }
        return shared;
    }
}
