package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.MeasuredStack;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Starts all servers as in production, and prints how long the feed and the sitemap of many items take, and what memory. */
public final class SiteBench implements AutoCloseable {
    private static final List<Integer> ITEMS = List.of(10_000, Integer.getInteger("bench.items", 100_000));
    private static final int PARAGRAPHS = 12;
    private static final int ROUNDS = 50;
    private static final String SITE = "http://localhost:8080";
    private static final Pattern PLACE = Pattern.compile("<sitemap><loc>([^<]+)</loc>");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final MeasuredStack stack = MeasuredStack.start("bench", Map.of(), System.out::println);
    private final Jdbi sql = Jdbi.create(stack.postgreSql().jdbcUrl("mealprep360"));

    private record Timed(byte[] body, String etag, double millis) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try (SiteBench bench = new SiteBench()) {
            bench.run();
        }
    }

    private void run() throws IOException, InterruptedException {
        String recipe = publish("/api/recipes", RecipeDocuments.simple());
        String first = publish("/api/blog/posts", Posts.ofParagraphs(PARAGRAPHS));
        int there = 1;
        for (int items : ITEMS) {
            fill("recipes", recipe, there, items);
            fill("blog", first, there, items);
            there = items;
            System.out.printf("%n%,d recipes and as many posts, each in two locales%n", items);
            for (int round = 1; round <= 2; round++) {
                sitemap();
            }
            feeds();
            archive();
        }
    }

    /** Copies of one item, each in its own locale and in German, until there are so many. */
    private void fill(String type, String item, int from, int to) {
        sql.useTransaction(handle -> {
            handle.execute(
                    "CREATE TEMP TABLE copy ON COMMIT DROP AS SELECT uuidv7() AS id, n FROM generate_series(?, ?) n",
                    from + 1,
                    to);
            handle.execute("""
                INSERT INTO editorial.item (id, type, owner, ownership, source_locale, created_at)
                SELECT c.id, i.type, i.owner, i.ownership, i.source_locale, i.created_at
                FROM copy c CROSS JOIN editorial.item i WHERE i.id = CAST(? AS uuid)""", item);
            handle.execute("""
                INSERT INTO %1$s.published
                SELECT (jsonb_populate_record(p, jsonb_build_object('item_id', c.id, 'locale', l, 'source', l = 'en',
                  'slug', p.slug || '-' || c.n, 'first_published_at', p.first_published_at - c.n * interval '1 minute'))).*
                FROM copy c CROSS JOIN unnest(ARRAY['en', 'de']) l CROSS JOIN %1$s.published p
                WHERE p.item_id = CAST(? AS uuid) AND p.locale = 'en'""".formatted(type), item);
        });
        sql.useHandle(handle -> handle.execute("VACUUM ANALYZE " + type + ".published"));
    }

    private void sitemap() throws IOException, InterruptedException {
        Timed index = get("/sitemap.xml", "");
        Matcher places = PLACE.matcher(new String(index.body()));
        int parts = 0;
        long bytes = 0;
        long urls = 0;
        double millis = 0;
        double known = 0;
        while (places.find()) {
            String path = places.group(1).replace(SITE, "");
            Timed part = get(path, "");
            parts++;
            bytes += part.body().length;
            urls += new String(part.body()).split("<url>", -1).length - 1;
            millis += part.millis();
            known += get(path, part.etag()).millis();
        }
        System.out.printf(
                "sitemap: index %.0f ms; %d parts, %,d URLs, %.1f MB: %.0f ms, as 304 %.0f ms; %s%n",
                index.millis(), parts, urls, bytes / 1e6, millis, known, memory());
    }

    private void feeds() throws IOException, InterruptedException {
        for (String format : List.of("rss", "atom", "json")) {
            List<Double> millis = new ArrayList<>();
            int bytes = 0;
            for (int i = 0; i < 2 * ROUNDS; i++) {
                Timed feed = get("/api/blog/feeds/" + format, "");
                bytes = feed.body().length;
                if (i >= ROUNDS) {
                    millis.add(feed.millis());
                }
            }
            Collections.sort(millis);
            System.out.printf(
                    "%s of the newest 20: %,d bytes, p50 %.1f ms, max %.1f ms%n",
                    format, bytes, millis.get(ROUNDS / 2), millis.get(ROUNDS - 1));
        }
    }

    private void archive() throws IOException, InterruptedException {
        String next = "/api/blog/feeds/json?limit=100";
        int pages = 0;
        int posts = 0;
        double millis = 0;
        long bytes = 0;
        while (!next.isEmpty()) {
            Timed page = get(next, "");
            JsonNode feed = Json.tree(page.body());
            pages++;
            posts += feed.path("items").size();
            millis += page.millis();
            bytes += page.body().length;
            next = feed.path("next_url").asText().replace(SITE, "");
        }
        System.out.printf(
                "archive: %,d posts in %d pages, %.1f MB, %.1f s, %.1f ms a page; %s%n",
                posts, pages, bytes / 1e6, millis / 1e3, millis / pages, memory());
    }

    private String memory() {
        return "live heap %d MiB, process %d MiB"
                .formatted(stack.platformLiveHeap() >> 20, stack.platformMemory() >> 20);
    }

    private String publish(String path, ObjectNode document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(stack.platform().resolve(path + "?publish=true&locale=en"))
                .header("Authorization", "Bearer " + stack.token("editor"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(document)))
                .build();
        return Json.tree(client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                        .body())
                .path("id")
                .asText();
    }

    private Timed get(String path, String ifNoneMatch) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(stack.platform().resolve(path));
        if (!ifNoneMatch.isEmpty()) {
            request.header("If-None-Match", ifNoneMatch);
        }
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() >= 400 || answer.statusCode() == 304 != !ifNoneMatch.isEmpty()) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return new Timed(answer.body(), answer.headers().firstValue("ETag").orElse(""), millis);
    }

    @Override
    public void close() {
        stack.close();
    }
}
