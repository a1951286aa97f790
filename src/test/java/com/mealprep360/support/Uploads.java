package com.mealprep360.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files on their way into the library. */
public final class Uploads {
    private static final String BOUNDARY = "----parted";

    private Uploads() {}

    /** The file as the body. */
    public static Call call(Api caller, String path, byte[] file) {
        return caller.post(path).body("application/octet-stream", file);
    }

    public static Call put(Api caller, String path, byte[] file) {
        return caller.put(path).body("application/octet-stream", file);
    }

    /** The file as the part of a form, as a browser sends it. The contract's validator does not read forms. */
    public static Call form(Api caller, String path, String filename, byte[] file) {
        return caller.post(path)
                .body("multipart/form-data; boundary=" + BOUNDARY, Pictures.join(part("file", filename), file, end()))
                .onPurpose();
    }

    /** The beginning of a part. */
    public static byte[] part(String name, String filename) {
        return ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + filename
                        + "\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] end() {
        return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** A new medium. */
    public static Answer sent(Api caller, byte[] file) {
        return call(caller, "/api/media", file).expect(201);
    }

    /** The same medium in the trash. */
    public static Answer trashed(Api caller, Answer medium) {
        caller.delete(path(medium)).ifMatch(medium.etag()).expect(204);
        return caller.get(path(medium)).expect(200);
    }

    public static String path(Answer medium) {
        return "/api/media/" + medium.at("/id");
    }

    /** Where a rendition is. */
    public static String url(Answer medium, String name, String type) {
        for (var rendition : medium.json().path("renditions")) {
            if (rendition.path("name").asText().equals(name)
                    && rendition.path("type").asText().equals(type)) {
                return rendition.path("url").asText();
            }
        }
        throw new AssertionError("No " + name + " in " + type + ": " + medium);
    }

    /** The media on a page of the library, in its order; none is on it twice. */
    public static List<String> ids(Answer page) {
        List<String> ids = page.json()
                .path("items")
                .valueStream()
                .map(medium -> medium.path("id").asText())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        return ids;
    }
}
