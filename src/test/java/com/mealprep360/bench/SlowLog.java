package com.mealprep360.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes OpenSearch write down each search that it is asked for, so that the very same can be sent straight to it. */
final class SlowLog {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern SOURCE = Pattern.compile("source\\[(\\{.*})], id\\[");

    private final URI openSearch;
    private final Path log;

    /** @param log where OpenSearch's output goes */
    SlowLog(URI openSearch, Path log) {
        this.openSearch = openSearch;
        this.log = log;
    }

    /** The bodies of all searches that are sent meanwhile. */
    List<String> during(Runnable searches) {
        try {
            long begin = Files.size(log);
            threshold("\"0ms\"");
            searches.run();
            threshold("null");
            try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
                byte[] written = new byte[(int) (file.length() - begin)];
                file.seek(begin);
                file.readFully(written);
                return SOURCE.matcher(new String(written, StandardCharsets.UTF_8))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void threshold(String time) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(openSearch.resolve("/_all/_settings"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"index.search.slowlog.threshold.query.warn\": " + time + "}"))
                .build();
        try {
            int status =
                    CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("OpenSearch answers with " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
