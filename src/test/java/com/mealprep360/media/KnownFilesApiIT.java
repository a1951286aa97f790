package com.mealprep360.media;

import static com.mealprep360.support.Uploads.call;
import static com.mealprep360.support.Uploads.sent;
import static com.mealprep360.support.Uploads.trashed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Together;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A file that its owner has sent before. */
class KnownFilesApiIT {
    private final Api user = Api.user("user");
    private final Api editor = Api.user("editor");

    @Test
    void theSameBytesAreTheSameMediumOfTheirOwner() {
        byte[] file = Pictures.anyJpeg();
        Answer first = sent(user, file);
        Answer others = sent(editor, file);

        assertThat(call(user, "/api/media", file).expect(200).json()).isEqualTo(first.json());
        assertThat(others.at("/id")).isNotEqualTo(first.at("/id"));
        assertThat(others.at("/sha256")).isEqualTo(first.at("/sha256"));

        trashed(user, first);
        Answer again = call(user, "/api/media", file).expect(200);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.json().has("trashedAt")).isFalse();
        Answer described = call(user, "/api/media?alt=Soup&locale=en", file).expect(200);
        assertThat(described.at("/alt/en")).isEqualTo("Soup");
        assertThat(call(user, "/api/media?alt=Other&locale=en", file)
                        .expect(200)
                        .json())
                .as("what was said before stays")
                .isEqualTo(described.json());
    }

    @Test
    void whoSendsTheSameManyTimesAtOnceHasItOnce() {
        byte[] file = Pictures.anyJpeg();

        List<Answer> answers =
                Together.call(6, i -> call(user, "/api/media", file).send());

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).contains(200);
        assertThat(answers)
                .extracting(answer -> answer.at("/id"))
                .containsOnly(answers.get(0).at("/id"));
    }

    @Test
    void whoSendsItAgainTakesNothingBackThatIsSaidMeanwhile() throws Exception {
        byte[] file = Pictures.anyJpeg();
        Answer first = sent(user, file);
        CompletableFuture<Answer> again = new CompletableFuture<>();

        Database.shared().useTransaction(meanwhile -> {
            meanwhile.execute("UPDATE media.medium SET title = 'Soup' WHERE CAST(id AS text) = ?", first.at("/id"));
            again.completeAsync(
                    () -> call(user, "/api/media?alt=Red+soup&locale=en", file).expect(200));
            Database.awaitWaiting(meanwhile);
        });

        Answer now = again.get();
        assertThat(now.at("/alt/en")).isEqualTo("Red soup");
        assertThat(now.at("/title")).isEqualTo("Soup");
    }

    @Test
    void aRetryUnderTheSameKeyGetsTheSameAnswer() {
        byte[] file = Pictures.anyJpeg();
        String key = UUID.randomUUID().toString();

        Answer first =
                call(user, "/api/media", file).header("Idempotency-Key", key).expect(201);
        Answer second =
                call(user, "/api/media", file).header("Idempotency-Key", key).expect(201);

        assertThat(second.json()).isEqualTo(first.json());
    }
}
