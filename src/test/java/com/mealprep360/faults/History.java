package com.mealprep360.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.support.Answer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What is done to one item and its translation by several people at once, and what they were promised. */
final class History {
    static final String SOURCE = "en";
    static final String TRANSLATION = "de";
    static final List<String> LOCALES = List.of(SOURCE, TRANSLATION);
    private static final int LONGEST_WAIT_MILLIS = 400;

    private final ContentKind kind;
    private final Answer created;
    private final String picture;
    private final AtomicInteger serial = new AtomicInteger();
    private final AtomicInteger promises = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger doubts = new AtomicInteger();
    private final AtomicInteger releasesInDoubt = new AtomicInteger();
    private final AtomicInteger planned = new AtomicInteger();
    private final AtomicInteger published = new AtomicInteger();
    private final Set<String> done = ConcurrentHashMap.newKeySet();
    private final List<Promise> revisions = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final List<String> releases = new CopyOnWriteArrayList<>();
    private final Map<String, String> scratches = new ConcurrentHashMap<>();

    /** A revision that was said to be saved. */
    record Promise(String locale, String id, int number, String contentHash) {}

    /** @param picture the medium on its cover */
    History(ContentKind kind, Answer created, String picture) {
        this.kind = kind;
        this.created = created;
        this.picture = picture;
    }

    ContentKind kind() {
        return kind;
    }

    String picture() {
        return "/api/media/" + picture;
    }

    String id() {
        return created.at("/id");
    }

    String content() {
        return kind.path() + "/" + id();
    }

    String item() {
        return "/api/items/" + id();
    }

    /** What is at an address in one locale; the source locale need not be said. */
    static String in(String locale, String path) {
        return locale.equals(SOURCE) ? path : path + (path.contains("?") ? "&" : "?") + "locale=" + locale;
    }

    /** How often somebody was told that it is done. */
    int promises() {
        return promises.get();
    }

    /** Which commands were done at least once: locale, method, and the end of the path. */
    Set<String> done() {
        return done;
    }

    /** How often somebody was told that somebody else was faster. */
    int refusals() {
        return refusals.get();
    }

    /** How often nobody was told what became of it. */
    int doubts() {
        return doubts.get();
    }

    int planned() {
        return planned.get();
    }

    /** How often somebody was told that it is public, or may not have been told. */
    int publishedAtMost() {
        return published.get() + doubts.get() + releasesInDoubt.get() * (LOCALES.size() - 1);
    }

    List<Promise> revisions() {
        return revisions;
    }

    List<String> comments() {
        return comments;
    }

    /** The paths of releases that somebody wanted to happen by themselves, also if nobody was told that they will. */
    List<String> releases() {
        return releases;
    }

    /** By editor the title that they were last told is kept; without those of whom that is not known. */
    Map<String, String> scratches() {
        return scratches;
    }

    void step(Plain who, Random random) {
        String mark = "mark " + serial.incrementAndGet();
        switch (random.nextInt(18)) {
            case 0, 1, 2 -> save(who, SOURCE, mark);
            case 3 -> type(who, mark);
            case 4 -> merge(who);
            case 5 -> restore(who, 1 + random.nextInt(3));
            case 6 -> publish(who, SOURCE);
            case 7 -> changing(who, SOURCE, "POST", content() + "/unpublish", "");
            case 8 -> release(who, random.nextBoolean());
            case 9 -> planRelease(who, random);
            case 10 -> plan(who, "publish", random);
            case 11 -> plan(who, "unpublish", random);
            case 12 -> describe(who, mark);
            case 13, 14 -> translate(who, mark);
            case 15 -> publish(who, TRANSLATION);
            case 16 -> trash(who);
            default -> comment(who, mark);
        }
    }

    private void save(Plain who, String locale, String text) {
        note(changing(
                who.with("Content-Type", "application/merge-patch+json"),
                locale,
                "PATCH",
                content() + "/working",
                "{\"%s\": \"%s\"}".formatted(kind.field(), text)));
    }

    /** Begins the translation, or writes on. */
    private void translate(Plain who, String text) {
        Answer begun =
                changing(who, SOURCE, "POST", item() + "/locales", "{\"locale\": \"%s\"}".formatted(TRANSLATION));
        if (begun != null && begun.status() == 409) {
            save(who, TRANSLATION, text);
        }
    }

    /** Trashes it, and takes it out again: whoever writes in between is told. */
    private void trash(Plain who) {
        changing(who, SOURCE, "DELETE", content() + "/working", "");
        changing(who, SOURCE, "POST", content() + "/restore", "");
    }

    private void note(Answer saved) {
        if (saved != null && saved.status() == 200) {
            revisions.add(new Promise(
                    saved.at("/locale"),
                    saved.at("/revision/id"),
                    Integer.parseInt(saved.at("/revision/number")),
                    saved.at("/revision/contentHash")));
        }
    }

    private void type(Plain who, String title) {
        Answer scratch = sent(who, "GET", item() + "/scratch", "");
        if (scratch == null || scratch.status() != 200) {
            return;
        }
        scratches.remove(who.user());
        Answer kept = sent(
                who.with("If-Match", scratch.etag()),
                "PUT",
                item() + "/scratch",
                ((ObjectNode) scratch.json().path("document"))
                        .put("title", title)
                        .toString());
        if (kept != null && kept.status() == 200) {
            promises.incrementAndGet();
            scratches.put(who.user(), title);
        }
    }

    private void merge(Plain who) {
        String known = scratches.remove(who.user());
        Answer merged = changing(who, SOURCE, "POST", item() + "/scratch/merge?prefer=mine", "");
        note(merged);
        if (merged != null && merged.status() >= 400 && merged.status() < 500 && known != null) {
            scratches.put(who.user(), known);
        }
    }

    private void restore(Plain who, int number) {
        note(changing(who, SOURCE, "POST", item() + "/revisions/" + number + "/restore", ""));
    }

    private void publish(Plain who, String locale) {
        Answer answer = changing(who, locale, "POST", content() + "/publish", "");
        if (answer != null && answer.status() == 200) {
            published.incrementAndGet();
        }
    }

    private static Instant soon(Random random) {
        return Instant.now().plusMillis(100 + random.nextInt(LONGEST_WAIT_MILLIS));
    }

    private void plan(Plain who, String action, Random random) {
        Answer answer = changing(
                who,
                SOURCE,
                "POST",
                item() + "/schedules",
                "{\"action\": \"%s\", \"at\": \"%s\"}".formatted(action, soon(random)));
        if (answer != null && answer.status() == 201) {
            planned.incrementAndGet();
            done.add("planned " + action);
        }
    }

    /** Publishes both locales at once, and takes that back if it is asked to, as far as nobody else was faster. */
    private void release(Plain who, boolean isTakenBack) {
        String release = gathered(who);
        if (release == null || !released(who, "POST", release + "/publish", "")) {
            return;
        }
        published.addAndGet(LOCALES.size());
        if (isTakenBack && released(who, "POST", release + "/roll-back?partial=true", "")) {
            published.addAndGet(LOCALES.size());
        }
    }

    private void planRelease(Plain who, Random random) {
        String release = gathered(who);
        if (release == null) {
            return;
        }
        releases.add(release);
        if (released(who, "PUT", release + "/schedule", "{\"at\": \"%s\"}".formatted(soon(random)))) {
            done.add("planned release");
        }
    }

    /** A release with both locales, as far as they are there; null if nobody knows where it is. */
    private String gathered(Plain who) {
        Answer begun = sent(who, "POST", "/api/releases", "{\"title\": \"Winter\"}");
        if (begun == null || begun.status() != 201) {
            return null;
        }
        String release = "/api/releases/" + begun.at("/id");
        changing(who, SOURCE, "PUT", release + "/entries/" + id(), "{\"action\": \"publish\"}");
        changing(who, TRANSLATION, "PUT", release + "/entries/" + id(), "{\"action\": \"publish\"}");
        return release;
    }

    private boolean released(Plain who, String method, String command, String body) {
        Answer release = sent(who, "GET", command.substring(0, command.lastIndexOf('/')), "");
        if (release == null || release.status() != 200) {
            return false;
        }
        Answer answer = sent(who.with("If-Match", release.etag()), method, command, body);
        boolean isDone = answer != null && answer.status() == 200;
        if (isDone) {
            promises.incrementAndGet();
        } else if (answer == null && method.equals("POST")) {
            releasesInDoubt.incrementAndGet();
        }
        return isDone;
    }

    /** Says what is to be seen on the picture, without which nothing goes live; false if nobody knows whether it is said. */
    boolean describe(Plain who, String text) {
        Answer medium = sent(who, "GET", picture(), "");
        if (medium == null || medium.status() != 200) {
            return false;
        }
        Plain patching =
                who.with("Content-Type", "application/merge-patch+json").with("If-Match", medium.etag());
        Answer described =
                sent(patching, "PATCH", picture(), "{\"alt\": {\"en\": \"%1$s\", \"de\": \"%1$s\"}}".formatted(text));
        boolean isDone = described != null && described.status() == 200;
        if (isDone) {
            promises.incrementAndGet();
        }
        return isDone;
    }

    private void comment(Plain who, String text) {
        Answer said = sent(who, "POST", item() + "/comments", "{\"text\": \"%s\"}".formatted(text));
        if (said != null && said.status() == 201) {
            promises.incrementAndGet();
            comments.add(text);
        }
    }

    /** With the ETag that is read first; null if nobody knows what became of it, or the locale is not there. */
    private Answer changing(Plain who, String locale, String method, String path, String body) {
        Answer working = sent(who, "GET", in(locale, content() + "/working"), "");
        if (working == null || working.status() != 200 || !working.at("/locale").equals(locale)) {
            return null;
        }
        Answer answer = sent(who.with("If-Match", working.etag()), method, in(locale, path), body);
        if (answer != null && answer.status() < 300) {
            promises.incrementAndGet();
            done.add(locale + " " + method + path.substring(path.lastIndexOf('/')));
        } else if (answer != null && answer.status() == 412) {
            refusals.incrementAndGet();
        }
        return answer;
    }

    private Answer sent(Plain who, String method, String path, String body) {
        try {
            Answer answer = who.send(method, path, body);
            if (answer.status() < 500) {
                return answer;
            }
        } catch (IOException broken) {
            // Counted below, as an answer that says nothing.
        }
        if (!method.equals("GET")) {
            doubts.incrementAndGet();
        }
        return null;
    }
}
