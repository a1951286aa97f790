package com.mealprep360.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.Text;
import com.mealprep360.kernel.http.ETags;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;

/** Profiles by subject. One that was never written is blank, at version 0. */
@ApplicationScoped
class Profiles {
    private static final String USER = "/api/user";
    private static final String PREFERENCES = "/api/user/preferences";
    private static final String VIEWS = "/api/user/views";

    /** More do not work on one platform; names are compared here, since accents are nothing that PostgreSQL ignores. */
    private static final int MOST_STAFF = 2_000;

    private static final int MOST_REVIEWERS = 20;

    @Inject
    Jdbi sql;

    @Inject
    Clock clock;

    Profile of(String subject) {
        return sql.withHandle(handle -> find(handle, subject, ""));
    }

    /** The caller's own, which remembers the name of the sign-in, and whether this one reviews: others look for both. */
    @Transactional
    public Profile arrive(Actor actor) {
        return sql.withHandle(handle -> {
            handle.execute("""
          INSERT INTO identity.profile AS p (subject, username, reviews, version, preferences_version, updated_at)
          VALUES (?, ?, ?, 0, 0, ?)
          ON CONFLICT (subject) DO UPDATE SET username = excluded.username, reviews = excluded.reviews
          WHERE (p.username, p.reviews) IS DISTINCT FROM (excluded.username, excluded.reviews)
          """, actor.subject(), actor.username(), actor.isEditor(), clock.instant());
            return find(handle, actor.subject(), "");
        });
    }

    /** Who may review, by subject, in the order of their names. @param part of the name; null for all */
    Map<String, String> reviewers(@Nullable String part) {
        String wanted = part == null ? "" : Text.fold(part);
        Map<String, String> found = new LinkedHashMap<>();
        sql.useHandle(handle -> handle
                .createQuery("""
          SELECT subject, coalesce(display_name, username) AS name FROM identity.profile
          WHERE reviews AND coalesce(display_name, username) IS NOT NULL
          ORDER BY lower(coalesce(display_name, username)), subject
          LIMIT :staff
          """)
                .bind("staff", MOST_STAFF)
                .map((row, context) -> Map.entry(row.getString("subject"), row.getString("name")))
                .stream()
                .filter(one -> Text.fold(one.getValue()).contains(wanted))
                .limit(MOST_REVIEWERS)
                .forEach(one -> found.put(one.getKey(), one.getValue())));
        return found;
    }

    /** What people are called, by subject; without those who are not known. */
    Map<String, String> names(Collection<String> subjects) {
        return sql.withHandle(handle -> handle.createQuery("""
          SELECT subject, coalesce(display_name, username) AS name FROM identity.profile
          WHERE subject = ANY (:subjects) AND coalesce(display_name, username) IS NOT NULL
          """)
                .bindArray("subjects", String.class, subjects)
                .setMapKeyColumn("subject")
                .setMapValueColumn("name")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }

    /** @throws Problem PRECONDITION_REQUIRED or STALE */
    @Transactional
    public Profile rename(String subject, String displayName, @Nullable String about, @Nullable String ifMatch) {
        return sql.withHandle(handle -> {
            ETags.require(ifMatch, locked(handle, subject).version(), USER);
            handle.execute(
                    "UPDATE identity.profile SET display_name = ?, about = ?, version = version + 1, updated_at = ? WHERE subject = ?",
                    displayName,
                    about,
                    clock.instant(),
                    subject);
            return find(handle, subject, "");
        });
    }

    /** @throws Problem PRECONDITION_REQUIRED or STALE */
    @Transactional
    public Profile prefer(String subject, ObjectNode preferences, @Nullable String ifMatch) {
        return sql.withHandle(handle -> {
            ETags.require(ifMatch, locked(handle, subject).preferencesVersion(), PREFERENCES);
            handle.execute("""
          UPDATE identity.profile
          SET preferences = CAST(? AS jsonb), preferences_version = preferences_version + 1, updated_at = ?
          WHERE subject = ?
          """, Json.write(preferences), clock.instant(), subject);
            return find(handle, subject, "");
        });
    }

    /** @throws Problem PRECONDITION_REQUIRED or STALE */
    @Transactional
    public Profile view(String subject, ObjectNode views, @Nullable String ifMatch) {
        return sql.withHandle(handle -> {
            ETags.require(ifMatch, locked(handle, subject).viewsVersion(), VIEWS);
            handle.execute("""
          UPDATE identity.profile SET views = CAST(? AS jsonb), views_version = views_version + 1, updated_at = ?
          WHERE subject = ?
          """, Json.write(views), clock.instant(), subject);
            return find(handle, subject, "");
        });
    }

    private Profile locked(Handle handle, String subject) {
        handle.execute(
                "INSERT INTO identity.profile (subject, version, preferences_version, updated_at) VALUES (?, 0, 0, ?) ON CONFLICT DO NOTHING",
                subject,
                clock.instant());
        return find(handle, subject, " FOR UPDATE");
    }

    private static Profile find(Handle handle, String subject, String lock) {
        return handle.createQuery("""
            SELECT subject, display_name, about, preferences, version, preferences_version, views, views_version
            FROM identity.profile WHERE subject = ?""" + lock)
                .bind(0, subject)
                .map((row, context) -> new Profile(
                        row.getString("subject"),
                        row.getString("display_name"),
                        row.getString("about"),
                        Json.object(row.getString("preferences")),
                        row.getLong("version"),
                        row.getLong("preferences_version"),
                        Json.object(row.getString("views")),
                        row.getLong("views_version")))
                .findOne()
                .orElseGet(() -> Profile.blank(subject));
    }
}
