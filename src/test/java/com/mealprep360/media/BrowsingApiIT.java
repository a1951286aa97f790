package com.mealprep360.media;

import static com.mealprep360.support.Uploads.call;
import static com.mealprep360.support.Uploads.ids;
import static com.mealprep360.support.Uploads.path;
import static com.mealprep360.support.Uploads.sent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Pictures;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The library as it is looked through: pages, words and folders. */
class BrowsingApiIT {
    private final Api user = Api.user("user");
    private final Api editor = Api.user("editor");

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
        assertThat(folders(editor)).containsEntry(inner, 1);
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
}
