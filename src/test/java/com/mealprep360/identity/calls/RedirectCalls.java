package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.EDITOR;

import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Where paths lead. */
final class RedirectCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("listRedirects", caller -> caller.get("/api/redirects?limit=1")),
            Map.entry("createRedirect", caller -> caller.post("/api/redirects").json(redirect())),
            Map.entry("getRedirect", caller -> caller.get(address(redirected()))),
            Map.entry("replaceRedirect", caller -> {
                Answer made = redirected();
                return caller.put(address(made)).ifMatch(made.etag()).json(redirect());
            }),
            Map.entry("deleteRedirect", caller -> {
                Answer made = redirected();
                return caller.delete(address(made)).ifMatch(made.etag());
            }),
            Map.entry(
                    "resolvePath",
                    caller -> caller.get(
                            "/api/redirects/resolve?path=" + redirected().at("/from"))),
            Map.entry("listMissing", caller -> caller.get("/api/redirects/missing?limit=1")),
            Map.entry("dismissMissing", caller -> caller.delete("/api/redirects/missing/" + missingPath())));

    private RedirectCalls() {}

    private static String address(Answer redirect) {
        return "/api/redirects/" + redirect.at("/id");
    }

    private static Answer redirected() {
        return EDITOR.post("/api/redirects").json(redirect()).expect(201);
    }

    private static String redirect() {
        return "{\"from\": \"/old-%s\", \"to\": \"/new\"}".formatted(UUID.randomUUID());
    }

    private static UUID missingPath() {
        UUID id = UUID.randomUUID();
        Database.shared()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO editorial.missing VALUES (?, ?, 1, now(), now())", id, "/missing-" + id));
        return id;
    }
}
