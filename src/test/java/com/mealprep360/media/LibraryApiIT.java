package com.mealprep360.media;

import static com.mealprep360.support.Uploads.call;
import static com.mealprep360.support.Uploads.form;
import static com.mealprep360.support.Uploads.ids;
import static com.mealprep360.support.Uploads.path;
import static com.mealprep360.support.Uploads.sent;
import static com.mealprep360.support.Uploads.trashed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Database;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.Uploads;
import java.util.List;
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
}
