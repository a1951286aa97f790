package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.EDITOR;
import static com.mealprep360.support.Recipes.saved;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Releases;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** Releases. */
final class ReleaseCalls {
    private static final Instant LATER = Instant.parse("2099-01-01T00:00:00Z");

    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("listReleases", caller -> caller.get("/api/releases?limit=1")),
            Map.entry("createRelease", caller -> caller.post("/api/releases").json(Releases.TITLE)),
            Map.entry("getRelease", caller -> caller.get(Releases.path(Releases.begun(EDITOR)))),
            Map.entry("replaceRelease", caller -> {
                Answer release = Releases.begun(EDITOR);
                return caller.put(Releases.path(release))
                        .ifMatch(release.etag())
                        .json(Releases.TITLE);
            }),
            Map.entry("deleteRelease", caller -> {
                Answer release = Releases.begun(EDITOR);
                return caller.delete(Releases.path(release)).ifMatch(release.etag());
            }),
            Map.entry("listReleaseEntries", caller -> caller.get(Releases.path(Releases.begun(EDITOR)) + "/entries")),
            Map.entry(
                    "putReleaseEntry",
                    caller -> Releases.put(caller, Releases.begun(EDITOR), saved(EDITOR), "publish")),
            Map.entry("removeReleaseEntry", caller -> {
                Answer release = Releases.begun(EDITOR);
                Answer recipe = saved(EDITOR);
                Releases.put(EDITOR, release, recipe, "publish").expect(200);
                return caller.delete(Releases.entry(release, recipe));
            }),
            Map.entry("validateRelease", caller -> caller.get(Releases.path(Releases.begun(EDITOR)) + "/validation")),
            Map.entry("publishRelease", caller -> {
                Answer release = Releases.of(EDITOR, saved(EDITOR));
                return caller.post(Releases.path(release) + "/publish").ifMatch(release.etag());
            }),
            Map.entry("scheduleRelease", caller -> {
                Answer release = Releases.of(EDITOR, saved(EDITOR));
                return Releases.schedule(caller, release, LATER);
            }),
            Map.entry("unscheduleRelease", caller -> {
                Answer release = Releases.schedule(EDITOR, Releases.of(EDITOR, saved(EDITOR)), LATER)
                        .expect(200);
                return caller.delete(Releases.path(release) + "/schedule").ifMatch(release.etag());
            }),
            Map.entry("rollBackRelease", caller -> {
                Answer release = Releases.command(EDITOR, Releases.of(EDITOR, saved(EDITOR)), "publish")
                        .expect(200);
                return Releases.command(caller, release, "roll-back");
            }));

    private ReleaseCalls() {}
}
