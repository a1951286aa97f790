package com.mealprep360.support;

import java.time.Instant;

/** Releases in a certain state, brought there by real calls. */
public final class Releases {
    public static final String TITLE = "{\"title\": \"Christmas\"}";

    private Releases() {}

    /** An empty one. */
    public static Answer begun(Api editor) {
        return editor.post("/api/releases").json(TITLE).expect(201);
    }

    /** One that publishes these as they are. */
    public static Answer of(Api editor, Answer... recipes) {
        Answer release = begun(editor);
        for (Answer recipe : recipes) {
            put(editor, release, recipe, "publish").expect(200);
        }
        return editor.get(path(release)).expect(200);
    }

    public static String path(Answer release) {
        return "/api/releases/" + release.at("/id");
    }

    public static String entry(Answer release, Answer recipe) {
        return path(release) + "/entries/" + recipe.at("/id");
    }

    /** @param action {@code publish} or {@code unpublish} */
    public static Call put(Api editor, Answer release, Answer recipe, String action) {
        return editor.put(entry(release, recipe)).ifMatch(recipe.etag()).json("{\"action\": \"%s\"}".formatted(action));
    }

    /** Sends a command to it, such as {@code publish}, with the ETag of the answer. */
    public static Call command(Api caller, Answer release, String verb) {
        return caller.post(path(release) + "/" + verb).ifMatch(release.etag());
    }

    public static Call schedule(Api caller, Answer release, Instant at) {
        return caller.put(path(release) + "/schedule").ifMatch(release.etag()).json("{\"at\": \"%s\"}".formatted(at));
    }
}
