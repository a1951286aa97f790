package com.mealprep360.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.Posts;
import com.mealprep360.support.Recipes;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changes an item keeps others from changing it, and from nothing else. */
class LocksApiIT {
    private final Api editor = Api.user("editor");
    private final Answer first = Recipes.saved(editor);
    private final Answer second = Posts.saved(editor, Posts.about(id(first)));

    /** Another transaction, which is never the one that is made to give way: only the superuser may see to that. */
    private final Handle other = Jdbi.create(
                    TestStack.shared().postgreSql().administratorUrl().replace("/postgres?", "/mealprep360?"))
            .open();

    /** Publishing, of the second with the first, which it holds, while it waits for the second. */
    private CompletableFuture<Answer> publishing;

    @BeforeEach
    void begin() {
        other.begin();
        other.execute("SET LOCAL deadlock_timeout = '1min'");
        lock(second, "FOR NO KEY UPDATE");
        publishing = CompletableFuture.supplyAsync(() -> editor.post(Posts.path(second) + "/publish?dependencies=true")
                .ifMatch(second.etag())
                .orUnavailable()
                .send());
        Database.awaitWaiting(other);
    }

    @AfterEach
    void end() {
        other.close();
    }

    @Test
    void whatRefersToAnItemMayBeAddedWhileTheItemIsChanged() {
        lock(first, "FOR KEY SHARE NOWAIT");
        other.rollback();

        assertThat(publishing.join().status()).isEqualTo(200);
    }

    @Test
    void ofTwoThatWaitForEachOtherOneIsToldToTryAgain() {
        lock(first, "FOR NO KEY UPDATE");
        other.rollback();

        Answer refused = publishing.join();
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("unavailable");
        assertThat(refused.at("/detail")).contains("gave way", "try again");
        assertThat(refused.header("Retry-After")).hasValue("1");
        editor.post(Posts.path(second) + "/publish?dependencies=true")
                .ifMatch(second.etag())
                .expect(200);
    }

    private void lock(Answer item, String mode) {
        other.execute("SELECT FROM editorial.item WHERE id = ? " + mode, id(item));
    }

    private static UUID id(Answer item) {
        return UUID.fromString(item.at("/id"));
    }
}
