package com.mealprep360.media;

import static com.mealprep360.support.Uploads.call;
import static com.mealprep360.support.Uploads.form;
import static com.mealprep360.support.Uploads.path;
import static com.mealprep360.support.Uploads.sent;
import static com.mealprep360.support.Uploads.trashed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Together;
import com.mealprep360.support.Uploads;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LibraryApiIT {
    private final Api user = Api.user("user");
    private final Api editor = Api.user("editor");

    @Test
    void aFileIsKeptAndDescribed() {
        Answer medium = call(
                        user,
                        "/api/media?filename=C:%5Csoups%5Clentil.jpg&folder=soups&alt=Suppe&locale=de",
                        Pictures.jpeg(Pictures.any(1000, 800)))
                .expect(201);

        assertThat(medium.location()).endsWith(path(medium));
        assertThat(medium.at("/type")).isEqualTo("image/jpeg");
        assertThat(medium.at("/filename")).isEqualTo("lentil.jpg");
        assertThat(medium.at("/folder")).isEqualTo("soups");
        assertThat(medium.at("/alt/de")).isEqualTo("Suppe");
        assertThat(medium.at("/width")).isEqualTo("1000");
        assertThat(medium.at("/height")).isEqualTo("800");
        assertThat(medium.at("/color")).matches("#[0-9a-f]{6}");
        assertThat(medium.json().at("/renditions").findValuesAsText("name"))
                .containsExactly("square", "square", "160", "160", "320", "320", "640", "640", "960", "960");
        assertThat(user.get(path(medium)).expect(200).json()).isEqualTo(medium.json());
    }

    @Test
    void aFormCarriesAFileToo() {
        byte[] file = Pictures.anyJpeg();

        Answer medium =
                form(user, "/api/media", "Crème \\\"brûlée\\\".jpg", file).expect(201);

        assertThat(medium.at("/filename")).isEqualTo("Crème \"brûlée\".jpg");
        assertThat(call(user, "/api/media", file).expect(200).at("/id")).isEqualTo(medium.at("/id"));
    }

    @Test
    void aFormWithoutAFileOrWithTwoOrCutOffIsRefused() {
        byte[] file = Pictures.anyJpeg();
        List<byte[]> bodies = List.of(
                Pictures.join(Uploads.part("other", "soup.jpg"), file, Uploads.end()),
                Pictures.join(
                        Uploads.part("file", "a.jpg"),
                        file,
                        "\r\n".getBytes(),
                        Uploads.part("file", "b.jpg"),
                        file,
                        Uploads.end()),
                Pictures.join(Uploads.part("file", "a.jpg"), file),
                "nothing of the kind".getBytes());

        for (byte[] body : bodies) {
            Answer refused = user.post("/api/media")
                    .body("multipart/form-data; boundary=----parted", body)
                    .onPurpose()
                    .expect(400);
            assertThat(refused.pointers()).containsExactly("/file");
        }
        user.post("/api/media").body("multipart/form-data", file).onPurpose().expect(400);
        assertThat(call(user, "/api/media", file).expect(201).at("/id")).isNotEmpty();
    }

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
    void whatIsSaidOfItIsMerged() {
        Answer medium = sent(user, Pictures.anyJpeg());
        Answer first =
                user.patch(path(medium)).ifMatch(medium.etag()).merge("""
                        {"alt": {"en": "Soup", "de": "Suppe"}, "title": "Soup", "tags": ["summer"], "credit": "Ada",
                         "focalPoint": {"x": 0.25, "y": 1}}""").expect(200);
        Answer second = user.patch(path(medium))
                .ifMatch(first.etag())
                .merge("{\"alt\": {\"de\": null}, \"title\": null, \"focalPoint\": null}")
                .expect(200);

        assertThat(first.json().at("/focalPoint").toString()).isEqualTo("{\"x\":0.25,\"y\":1}");
        assertThat(first.at("/renditions/0/url")).contains("/square-25-100.webp?");
        assertThat(second.json().at("/alt").toString()).isEqualTo("{\"en\":\"Soup\"}");
        assertThat(second.json().has("title")).isFalse();
        assertThat(second.at("/credit")).isEqualTo("Ada");
        assertThat(second.json().at("/focalPoint").toString()).isEqualTo("{\"x\":0.5,\"y\":0.5}");
        assertThat(user.patch(path(medium)).merge("{}").expect(428).problem()).isEqualTo("precondition-required");
        Answer stale =
                user.patch(path(medium)).ifMatch(first.etag()).merge("{}").expect(412);
        assertThat(stale.at("/see")).isEqualTo(path(medium));
        assertThat(user.patch(path(medium))
                        .ifMatch(second.etag())
                        .merge("{\"focalPoint\": {\"x\": 1.5, \"y\": 0}, \"alt\": {\"en\": 7}, \"nothing\": 1}")
                        .onPurpose()
                        .expect(400)
                        .pointers())
                .contains("/focalPoint/x", "/alt/en", "/nothing");
        assertThat(user.patch(path(medium))
                        .ifMatch(second.etag())
                        .merge("{\"alt\": {\"not a language\": \"x\"}}")
                        .expect(400)
                        .pointers())
                .containsExactly("/alt");
    }

    @Test
    void anotherFileTakesThePlaceOfTheFirst() {
        Answer medium = sent(user, Pictures.anyJpeg());
        byte[] other = Pictures.png(Pictures.any(200, 100));

        Answer replaced = Uploads.put(user, path(medium) + "/file?filename=other.png", other)
                .ifMatch(medium.etag())
                .expect(200);

        assertThat(replaced.at("/id")).isEqualTo(medium.at("/id"));
        assertThat(replaced.at("/type")).isEqualTo("image/png");
        assertThat(replaced.at("/filename")).isEqualTo("other.png");
        assertThat(replaced.at("/sha256")).isNotEqualTo(medium.at("/sha256"));
        Api.anonymous().get(medium.at("/url")).expect(200);
        Api.anonymous().get(replaced.at("/url")).expect(200);
        Uploads.put(user, path(medium) + "/file", other).ifMatch(medium.etag()).expect(412);
        Uploads.put(user, path(medium) + "/file", other).expect(428);
    }

    @Test
    void whatIsInTheTrashIsRestoredAndNotChanged() {
        Answer medium = sent(user, Pictures.anyJpeg());
        Answer gone = trashed(user, medium);

        assertThat(gone.at("/trashedAt")).isNotEmpty();
        assertThat(user.patch(path(medium))
                        .ifMatch(gone.etag())
                        .merge("{}")
                        .expect(409)
                        .problem())
                .isEqualTo("media-trashed");
        assertThat(ids(user.get("/api/media?limit=100").expect(200))).doesNotContain(medium.at("/id"));
        assertThat(ids(user.get("/api/media?trashed=true&limit=100").expect(200)))
                .contains(medium.at("/id"));
        Answer back = user.post(path(medium) + "/restore").ifMatch(gone.etag()).expect(200);
        assertThat(back.json().has("trashedAt")).isFalse();
        assertThat(user.post(path(medium) + "/restore")
                        .ifMatch(back.etag())
                        .expect(409)
                        .problem())
                .isEqualTo("media-not-trashed");
    }

    @Test
    void onlyItsOwnerAndEditorsKnowOfIt() {
        Answer medium = sent(user, Pictures.anyJpeg());

        for (String other : List.of("premium", "moderator")) {
            Api caller = Api.user(other);
            assertThat(caller.get(path(medium)).expect(404).problem()).isEqualTo("media-not-found");
            caller.patch(path(medium)).ifMatch(medium.etag()).merge("{}").expect(404);
            caller.delete(path(medium)).ifMatch(medium.etag()).expect(404);
            Uploads.put(caller, path(medium) + "/file", Pictures.anyJpeg())
                    .ifMatch(medium.etag())
                    .expect(404);
            assertThat(ids(caller.get("/api/media?limit=100").expect(200))).doesNotContain(medium.at("/id"));
        }
        editor.patch(path(medium))
                .ifMatch(medium.etag())
                .merge("{\"title\": \"Edited\"}")
                .expect(200);
        assertThat(ids(editor.get("/api/media?limit=5").expect(200))).contains(medium.at("/id"));
    }

    @Test
    void theLibraryIsSearchedAndReadInPages() {
        String folder = "folder-" + UUID.randomUUID();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            expected.add(
                    0,
                    call(
                                    user,
                                    "/api/media?filename=Br%C3%BBl%C3%A9e-" + i + ".jpg&folder=" + folder,
                                    Pictures.anyJpeg())
                            .expect(201)
                            .at("/id"));
        }
        List<String> read = new ArrayList<>();
        Answer page = user.get("/api/media?limit=2&folder=" + folder).expect(200);
        read.addAll(ids(page));
        while (page.json().has("nextCursor")) {
            page = user.get("/api/media?limit=2&folder=" + folder + "&cursor=" + page.at("/nextCursor"))
                    .expect(200);
            read.addAll(ids(page));
        }

        assertThat(read).isEqualTo(expected);
        assertThat(ids(user.get("/api/media?q=brulee-3&folder=" + folder).expect(200)))
                .containsExactly(expected.get(1));
        assertThat(ids(user.get("/api/media?q=brul_e&folder=" + folder).expect(200)))
                .isEmpty();
        assertThat(ids(user.get("/api/media?type=image/png&folder=" + folder).expect(200)))
                .isEmpty();
        Answer tagged = user.get("/api/media/" + expected.get(4)).expect(200);
        user.patch(path(tagged))
                .ifMatch(tagged.etag())
                .merge("{\"tags\": [\"summer\"]}")
                .expect(200);
        assertThat(ids(user.get("/api/media?tag=summer&folder=" + folder).expect(200)))
                .containsExactly(expected.get(4));
        String cursor =
                user.get("/api/media?limit=2&folder=" + folder).expect(200).at("/nextCursor");
        assertThat(user.get("/api/media?limit=2&cursor=" + cursor).expect(400).pointers())
                .containsExactly("#/query/cursor");
    }

    @Test
    void foldersAreListedWithWhatIsInThem() {
        String outer = "outer " + UUID.randomUUID();
        String inner = outer + "/inner";
        call(user, "/api/media?folder=" + encoded(outer), Pictures.anyJpeg()).expect(201);
        Answer moved = sent(user, Pictures.anyJpeg());
        user.patch(path(moved))
                .ifMatch(moved.etag())
                .merge("{\"folder\": \" /" + outer + "// inner / \"}")
                .expect(200);
        Answer trashed = call(user, "/api/media?folder=" + encoded(inner), Pictures.anyJpeg())
                .expect(201);
        user.delete(path(trashed)).ifMatch(trashed.etag()).expect(204);

        assertThat(folders(user)).containsEntry(outer, 1).containsEntry(inner, 1);
        assertThat(folders(Api.user("editor"))).containsEntry(inner, 1);
        assertThat(folders(Api.user("premium"))).doesNotContainKeys(outer, inner);
        assertThat(ids(user.get("/api/media?folder=" + encoded(inner + "/")).expect(200)))
                .containsExactly(moved.at("/id"));
    }

    private static Map<String, Integer> folders(Api caller) {
        Map<String, Integer> folders = new HashMap<>();
        for (JsonNode folder :
                caller.get("/api/media/folders").expect(200).json().path("items")) {
            folders.put(folder.path("path").asText(), folder.path("media").asInt());
        }
        return folders;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void eachChangeIsAnEvent() {
        Answer medium = sent(user, Pictures.anyJpeg());
        user.patch(path(medium)).ifMatch(medium.etag()).merge("{}").expect(200);
        Answer changed = user.patch(path(medium))
                .ifMatch(medium.etag())
                .merge("{\"title\": \"Soup\"}")
                .expect(200);
        trashed(user, changed);

        List<String> types = Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT type FROM kernel.event WHERE aggregatetype = 'media' AND aggregateid = ? ORDER BY position")
                        .bind(0, medium.at("/id"))
                        .mapTo(String.class)
                        .list());
        assertThat(types).containsExactly("media.uploaded.v1", "media.changed.v1", "media.trashed.v1");
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

    private static List<String> ids(Answer page) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : page.json().path("items")) {
            ids.add(item.path("id").asText());
        }
        assertThat(new HashSet<>(ids)).as(Json.write(ids)).hasSameSizeAs(ids);
        return ids;
    }
}
