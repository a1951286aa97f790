package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.owner;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.PictureServer;
import com.mealprep360.support.Pictures;
import com.mealprep360.support.SecondNode;
import com.mealprep360.support.Uploads;
import java.util.Map;
import java.util.function.Function;

/** The library. */
final class MediaCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("listMedia", caller -> caller.get("/api/media?limit=1")),
            Map.entry("listMediaFolders", caller -> caller.get("/api/media/folders")),
            Map.entry("uploadMedium", caller -> Uploads.call(caller, "/api/media", Pictures.anyJpeg())),
            Map.entry("fetchMedium", MediaCalls::fetching),
            Map.entry("getMedium", caller -> caller.get(Uploads.path(medium(caller)))),
            Map.entry("patchMedium", caller -> {
                Answer medium = medium(caller);
                return caller.patch(Uploads.path(medium)).ifMatch(medium.etag()).merge("{\"title\": \"Soup\"}");
            }),
            Map.entry("replaceMediumFile", caller -> {
                Answer medium = medium(caller);
                return Uploads.put(caller, Uploads.path(medium) + "/file", Pictures.anyJpeg())
                        .ifMatch(medium.etag());
            }),
            Map.entry("trashMedium", caller -> {
                Answer medium = medium(caller);
                return caller.delete(Uploads.path(medium)).ifMatch(medium.etag());
            }),
            Map.entry("restoreMedium", caller -> {
                Answer medium = Uploads.trashed(owner(caller), medium(caller));
                return caller.post(Uploads.path(medium) + "/restore").ifMatch(medium.etag());
            }));

    private MediaCalls() {}

    private static Answer medium(Api caller) {
        return Uploads.sent(owner(caller), Pictures.anyJpeg());
    }

    /** Only a node of the tests' own fetches from a server of the tests' own. */
    private static Call fetching(Api caller) {
        Api fetcher = new Api(SecondNode.anonymous().server(), caller.authorization());
        return fetcher.post("/api/media/from-url")
                .json(Map.of("url", PictureServer.shared().address("/soup.jpg")));
    }
}
