package com.mealprep360.identity.calls;

import static com.mealprep360.support.Recipes.path;

import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.Database;
import com.mealprep360.support.Person;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** People, the audit trail, and the platform itself. */
final class PlatformCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("getHealth", caller -> caller.get("/api/admin/health")),
            Map.entry("getHealthHistory", caller -> caller.get("/api/admin/health/history")),
            Map.entry("getUser", caller -> caller.get("/api/user")),
            Map.entry(
                    "updateUser",
                    caller -> caller.put("/api/user")
                            .ifMatch(etag(caller, "/api/user"))
                            .json("{\"displayName\": \"Walker\"}")),
            Map.entry("listReviewers", caller -> caller.get("/api/people/reviewers?name=e")),
            Map.entry("listPeople", caller -> caller.get("/api/people?subject=nobody-we-know")),
            Map.entry("getPreferences", caller -> caller.get("/api/user/preferences")),
            Map.entry(
                    "updatePreferences",
                    caller -> caller.put("/api/user/preferences")
                            .ifMatch(etag(caller, "/api/user/preferences"))
                            .json("{\"units\": \"metric\"}")),
            Map.entry("getSavedViews", caller -> caller.get("/api/user/views")),
            Map.entry(
                    "updateSavedViews",
                    caller -> caller.put("/api/user/views")
                            .ifMatch(etag(caller, "/api/user/views"))
                            .json("{\"items\": []}")),
            Map.entry("listUsers", caller -> caller.get("/api/admin/users?limit=1")),
            Map.entry("getUserAccount", caller -> caller.get(account(""))),
            Map.entry("grantRole", caller -> caller.put(account("/roles/premium"))),
            Map.entry("revokeRole", caller -> caller.delete(account("/roles/premium"))),
            Map.entry(
                    "suspendUser", caller -> caller.post(account("/suspend")).json("{\"reason\": \"Two warnings.\"}")),
            Map.entry("reinstateUser", caller -> caller.post(account("/reinstate"))),
            Map.entry("resetSecondFactor", caller -> caller.delete(account("/second-factor"))),
            Map.entry("listAuditEntries", caller -> caller.get("/api/audit?limit=1")),
            Map.entry("verifyAudit", caller -> caller.get("/api/audit/verify?lines=1")),
            Map.entry("forgetPerson", caller -> caller.delete("/api/audit/people/nobody-we-know")),
            Map.entry("getVersion", caller -> caller.get("/api/version")),
            Map.entry("listParkedEvents", caller -> caller.get("/api/events/parked")),
            Map.entry(
                    "retryParkedEvent", caller -> caller.post("/api/events/parked/audit/" + parkedEvent() + "/retry")));

    private static @Nullable Person somebody;

    private PlatformCalls() {}

    private static synchronized String account(String rest) {
        if (somebody == null) {
            somebody = Person.registered();
        }
        return "/api/admin/users/" + somebody.subject() + rest;
    }

    private static String etag(Api caller, String path) {
        return caller.authorization().isPresent() ? caller.get(path).expect(200).etag() : "\"0\"";
    }

    /** An event that was set aside, as if the trail could not be written at the time. */
    private static UUID parkedEvent() {
        return Database.shared().withHandle(handle -> {
            UUID event = handle.createQuery("SELECT id FROM kernel.event ORDER BY position DESC LIMIT 1")
                    .mapTo(UUID.class)
                    .one();
            handle.execute("""
          INSERT INTO kernel.parked_event (consumer, event_id, attempts, error, parked_at)
          VALUES ('audit', ?, 5, 'out of paper', now()) ON CONFLICT DO NOTHING
          """, event);
            return event;
        });
    }
}
