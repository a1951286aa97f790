package com.mealprep360.faults;

import com.mealprep360.support.Answer;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What is done to one recipe by several people at once, and what they were promised. */
final class History {
    private static final int LONGEST_WAIT_MILLIS = 400;

    private final Answer created;
    private final String picture;
    private final AtomicInteger serial = new AtomicInteger();
    private final AtomicInteger promises = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger doubts = new AtomicInteger();
    private final AtomicInteger planned = new AtomicInteger();
    private final AtomicInteger published = new AtomicInteger();
    private final List<Promise> revisions = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final Map<String, String> scratches = new ConcurrentHashMap<>();

    /** A revision that was said to be saved. */
    record Promise(String id, int number, String contentHash) {}

    /** @param picture the medium on its cover */
    History(Answer created, String picture) {
        this.created = created;
        this.picture = picture;
    }

    String picture() {
        return "/api/media/" + picture;
    }

    String id() {
        return created.at("/id");
    }

    String recipe() {
        return "/api/recipes/" + id();
    }

    String item() {
        return "/api/items/" + id();
    }

    /** How often somebody was told that it is done. */
    int promises() {
        return promises.get();
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

    int published() {
        return published.get();
    }

    List<Promise> revisions() {
        return revisions;
    }

    List<String> comments() {
        return comments;
    }

    /** By editor the title that they were last told is kept; without those of whom that is not known. */
    Map<String, String> scratches() {
        return scratches;
    }

    void step(Plain who, Random random) {
        String mark = "mark " + serial.incrementAndGet();
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> save(who, "{\"summary\": \"%s\"}".formatted(mark));
            case 3 -> type(who, mark);
            case 4 -> merge(who);
            case 5 -> restore(who, 1 + random.nextInt(3));
            case 6 -> publish(who);
            case 7 -> changing(who, "POST", recipe() + "/unpublish", "");
            case 8 -> release(who, random.nextBoolean());
            case 9 -> describe(who, mark);
            case 10 -> plan(who, random.nextInt(LONGEST_WAIT_MILLIS) + 100);
            default -> comment(who, mark);
        }
    }

    private void save(Plain who, String patch) {
        Answer saved = changing(
                who.with("Content-Type", "application/merge-patch+json"), "PATCH", recipe() + "/working", patch);
        note(saved);
    }

    private void note(Answer saved) {
        if (saved != null && saved.status() == 200) {
            revisions.add(new Promise(
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
                "{\"title\": \"%s\", \"cover\": {\"mediaId\": \"%s\"}}".formatted(title, picture));
        if (kept != null && kept.status() == 200) {
            promises.incrementAndGet();
            scratches.put(who.user(), title);
        }
    }

    private void merge(Plain who) {
        String known = scratches.remove(who.user());
        Answer merged = changing(who, "POST", item() + "/scratch/merge?prefer=mine", "");
        note(merged);
        if (merged != null && merged.status() >= 400 && merged.status() < 500 && known != null) {
            scratches.put(who.user(), known);
        }
    }

    private void restore(Plain who, int number) {
        note(changing(who, "POST", item() + "/revisions/" + number + "/restore", ""));
    }

    private void publish(Plain who) {
        Answer answer = changing(who, "POST", recipe() + "/publish", "");
        if (answer != null && answer.status() == 200) {
            published.incrementAndGet();
        }
    }

    private void plan(Plain who, int millis) {
        Answer answer = changing(
                who,
                "POST",
                item() + "/schedules",
                "{\"action\": \"publish\", \"at\": \"%s\"}"
                        .formatted(Instant.now().plusMillis(millis)));
        if (answer != null && answer.status() == 201) {
            planned.incrementAndGet();
        }
    }

    /** @param back whether it is taken back at once, as far as nobody else was faster */
    private void release(Plain who, boolean back) {
        Answer begun = sent(who, "POST", "/api/releases", "{\"title\": \"Winter\"}");
        if (begun == null || begun.status() != 201) {
            return;
        }
        String release = "/api/releases/" + begun.at("/id");
        changing(who, "PUT", release + "/entries/" + id(), "{\"action\": \"publish\"}");
        if (released(who, release + "/publish") && back) {
            released(who, release + "/roll-back?partial=true");
        }
    }

    private boolean released(Plain who, String command) {
        Answer release = sent(who, "GET", command.substring(0, command.lastIndexOf('/')), "");
        if (release == null || release.status() != 200) {
            return false;
        }
        Answer answer = sent(who.with("If-Match", release.etag()), "POST", command, "");
        boolean isDone = answer != null && answer.status() == 200;
        if (isDone) {
            promises.incrementAndGet();
            published.incrementAndGet();
        }
        return isDone;
    }

    private void describe(Plain who, String text) {
        Answer medium = sent(who, "GET", picture(), "");
        if (medium == null || medium.status() != 200) {
            return;
        }
        Plain patching =
                who.with("Content-Type", "application/merge-patch+json").with("If-Match", medium.etag());
        Answer described = sent(patching, "PATCH", picture(), "{\"alt\": {\"en\": \"%s\"}}".formatted(text));
        if (described != null && described.status() == 200) {
            promises.incrementAndGet();
        }
    }

    private void comment(Plain who, String text) {
        Answer said = sent(who, "POST", item() + "/comments", "{\"text\": \"%s\"}".formatted(text));
        if (said != null && said.status() == 201) {
            promises.incrementAndGet();
            comments.add(text);
        }
    }

    /** With the ETag that is read first; null if nobody knows what became of it. */
    private Answer changing(Plain who, String method, String path, String body) {
        Answer working = sent(who, "GET", recipe() + "/working", "");
        if (working == null || working.status() != 200) {
            return null;
        }
        Answer answer = sent(who.with("If-Match", working.etag()), method, path, body);
        if (answer != null && answer.status() < 300) {
            promises.incrementAndGet();
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
