package com.mealprep360.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mealprep360.stack.MeasuredStack;
import com.mealprep360.support.Pictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Starts all servers as in production, uploads pictures, and prints how long they take and what they leave. */
public final class MediaBench implements AutoCloseable {
    private static final int PICTURES = Integer.getInteger("bench.pictures", 20);
    private static final int UPLOADS = Integer.getInteger("bench.uploads", 1_000);
    private static final int STEP = 100;
    private static final long SEED = 360;
    private static final int SHAPES = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(SEED);
    private final MeasuredStack stack = MeasuredStack.start("bench", Map.of(), System.out::println);

    public static void main(String[] args) throws IOException, InterruptedException {
        try (MediaBench bench = new MediaBench()) {
            bench.renditions();
            bench.memory();
        }
    }

    private void renditions() throws IOException, InterruptedException {
        List<Long> uploads = new ArrayList<>();
        List<Long> renditions = new ArrayList<>();
        String token = stack.token("editor");
        int files = 0;
        for (int i = 0; i < PICTURES; i++) {
            byte[] file = Pictures.jpeg(picture(4_000, 3_000, 4));
            long begin = System.nanoTime();
            JsonNode medium = upload(file, token);
            long there = System.nanoTime();
            for (JsonNode rendition : medium.path("renditions")) {
                get(rendition.path("url").asText());
            }
            files = medium.path("renditions").size();
            uploads.add((there - begin) / 1_000_000);
            renditions.add((System.nanoTime() - there) / 1_000_000);
        }
        System.out.printf("%n%d JPEGs of 4,000 x 3,000 pixels, ms%n", PICTURES);
        print("until the upload is answered", uploads);
        print("then until all " + files + " renditions are here", renditions);
    }

    private static void print(String what, List<Long> millis) {
        System.out.printf("%-42s  first %5d", what, millis.get(0));
        Collections.sort(millis);
        System.out.printf("  p50 %5d  max %5d%n", millis.get(millis.size() / 2), millis.get(millis.size() - 1));
    }

    private void memory() throws IOException, InterruptedException {
        BufferedImage noise = picture(2_000, 1_600, 256);
        System.out.printf("%n%9s  %9s  %13s  %11s%n", "uploads", "bytes", "live heap MiB", "process MiB");
        row(0, 0);
        String token = stack.token("editor");
        for (int i = 1; i <= UPLOADS; i++) {
            Graphics2D graphics = noise.createGraphics();
            graphics.setColor(new Color(random.nextInt()));
            graphics.fillRect(random.nextInt(1_000), random.nextInt(900), 16, 16);
            graphics.dispose();
            byte[] file = Pictures.jpeg(noise);
            upload(file, token);
            if (i % STEP == 0) {
                row(i, file.length);
                token = stack.token("editor");
            }
        }
    }

    private void row(int uploads, int bytes) {
        System.out.printf(
                "%9d  %9d  %13d  %11d%n", uploads, bytes, stack.platformLiveHeap() >> 20, stack.platformMemory() >> 20);
    }

    /** @param grain how much one pixel differs from the next */
    private BufferedImage picture(int width, int height, int grain) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < SHAPES; i++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillOval(random.nextInt(width), random.nextInt(height), width / 20, height / 20);
        }
        graphics.dispose();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = random.nextInt(grain);
                image.setRGB(x, y, image.getRGB(x, y) ^ (noise << 16 | noise << 8 | noise));
            }
        }
        return image;
    }

    private JsonNode upload(byte[] file, String token) throws IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder(stack.platform().resolve("/api/media"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file))));
    }

    private void get(String path) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(stack.platform().resolve(path)));
    }

    private byte[] send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(
                    answer.uri() + " was answered with " + answer.statusCode() + ": " + new String(answer.body()));
        }
        return answer.body();
    }

    @Override
    public void close() {
        stack.close();
    }
}
