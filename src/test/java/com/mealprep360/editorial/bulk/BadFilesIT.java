package com.mealprep360.editorial.bulk;

import static com.mealprep360.support.ImportedFile.call;
import static com.mealprep360.support.ImportedFile.done;
import static com.mealprep360.support.ImportedFile.gzip;
import static com.mealprep360.support.ImportedFile.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.Database;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files as they come: what is bad of them is named, and the rest is taken. */
class BadFilesIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MEBIBYTE = 1_048_576;

    private final Api editor = Api.user("editor");

    @Test
    void eachBadLineIsRefusedWithItsReasonAndTheOthersAreTaken() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(0xEF);
        file.write(0xBB);
        file.write(0xBF);
        write(file, Json.write(RecipeDocuments.simple()) + "\r\n");
        write(file, "\n   \r\n");
        write(file, "this is no JSON\n");
        write(file, "{\"title\": \"" + "x".repeat(5 * MEBIBYTE) + "\"}\n");
        file.write("{\"title\": \"Cr\u00e8me\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        file.write("{\"title\": \"Wide\"}\n".getBytes(StandardCharsets.UTF_16LE));
        write(file, "\n");
        write(file, "{\"titel\": \"Soup\", \"servings\": 0}\n");
        write(file, "[1, 2]\n");
        write(file, "{\"document\": {\"title\": \"\"}, \"locale\": \"en\"}\n");
        write(file, "{\"document\": {\"title\": \"Far\"}, \"locale\": \"tlh\"}\n");
        write(file, Json.write(RecipeDocuments.simple()));

        ImportedFile imported = done(editor, "", file.toByteArray());

        assertThat(imported.line(1).path("outcome").asText()).isEqualTo("created");
        assertRefused(imported.line(4), "unreadable-json", "");
        assertRefused(imported.line(5), "body-too-large", "");
        assertRefused(imported.line(6), "unreadable-json", "");
        assertThat(imported.line(6).path("message").asText()).contains("UTF-8");
        assertRefused(imported.line(7), "unreadable-json", "");
        JsonNode last = imported.lines().get(imported.lines().size() - 1);
        assertThat(last.path("outcome").asText()).isEqualTo("created");
        assertThat(imported.lines().stream().filter(line -> line.toString().contains("/servings")))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.at("/errors/0/pointer").asText()).isEqualTo("/servings"));
        assertThat(imported.lines().stream().filter(line -> line.toString().contains("/document/title")))
                .hasSize(1);
        assertThat(imported.lines().stream().filter(line -> line.toString().contains("\"/locale\"")))
                .hasSize(1);
        JsonNode job = imported.now();
        assertThat(job.path("state").asText()).isEqualTo("done");
        assertThat(job.path("linesDone")).isEqualTo(job.path("lines"));
        assertThat(job.path("created").asInt()).isEqualTo(2);
    }

    @Test
    void endlessNonsenseIsCountedAndItsFirstLinesAreTold() {
        int many = 300_000;
        byte[] file = gzip("nonsense\n".repeat(many).getBytes(StandardCharsets.UTF_8));

        ImportedFile imported = done(editor, "", file);

        assertThat(imported.counts()).isEqualTo("0/0/0/" + many);
        int told = Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM editorial.import_line WHERE CAST(import_id AS text) = ?")
                        .bind(0, imported.id())
                        .mapTo(Integer.class)
                        .one());
        assertThat(told).isEqualTo(10_000);
        assertThat(kept(imported.id())).as("the body is kept no longer").isZero();
    }

    @Test
    void aFileThatGrowsWithoutEndWhenItIsUnpackedIsRefused() {
        byte[] bomb = gzip(new byte[17 * MEBIBYTE]);
        assertThat(bomb.length).isLessThan(MEBIBYTE);

        Answer refused = call(Api.user("user"), "", bomb).expect(413);

        assertThat(refused.at("/detail")).contains("unpacked");
    }

    @Test
    void gzipThatEndsInTheMiddleOrIsDamagedIsRefused() {
        byte[] whole = gzip(lines(RecipeDocuments.full("Cut"), RecipeDocuments.full("Cut too")));
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 40, 80, (byte) 7);

        assertThat(call(editor, "", Arrays.copyOf(whole, whole.length / 2))
                        .expect(400)
                        .at("/detail"))
                .contains("ends in the middle");
        assertThat(call(editor, "", Arrays.copyOf(whole, whole.length / 2))
                        .header("Content-Encoding", "gzip")
                        .expect(400)
                        .at("/detail"))
                .contains("ends in the middle");
        assertThat(call(editor, "", whole)
                        .header("Content-Encoding", "gzip")
                        .expect(202)
                        .at("/lines"))
                .isEqualTo("2");
        assertThat(call(editor, "", damaged).expect(400).at("/type")).endsWith("editorial-unreadable-file");
    }

    @Test
    void whatIsNoFileOfLinesIsRefused() {
        editor.post("/api/imports/recipes")
                .json(RecipeDocuments.simple())
                .onPurpose()
                .expect(415);
        call(editor, "", lines(RecipeDocuments.simple()))
                .header("Content-Encoding", "br")
                .onPurpose()
                .expect(415);
        call(editor, "?locale=tlh", lines(RecipeDocuments.simple())).expect(400);
        editor.post("/api/imports/recipes")
                .header("Content-Type", "application/x-ndjson")
                .onPurpose()
                .expect(400);
    }

    @Test
    void aBodyThatIsCutIsNotKept() throws IOException {
        long before = uploads();
        URI server = TestStack.shared().platform().baseUri();
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            OutputStream out = socket.getOutputStream();
            write(
                    out,
                    "POST /api/imports/recipes HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + Tokens.of("editor")
                            + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100000000\r\n\r\n");
            write(out, (Json.write(RecipeDocuments.simple()) + "\n").repeat(10_000));
            out.flush();
            Await.until(LIMIT, this::uploads, now -> now > before);
        }

        Await.until(LIMIT, this::uploads, now -> now == before);
    }

    private long uploads() {
        return Database.shared()
                .withHandle(handle -> handle.createQuery("""
              SELECT count(*) FROM editorial.import i JOIN editorial.import_piece p ON p.import_id = i.id
              WHERE i.state = 'receiving'
              """).mapTo(Long.class).one());
    }

    private static int kept(String id) {
        return Database.shared()
                .withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM editorial.import_piece WHERE CAST(import_id AS text) = ?")
                        .bind(0, id)
                        .mapTo(Integer.class)
                        .one());
    }

    private static void assertRefused(JsonNode line, String reason, String pointer) {
        assertThat(line.path("outcome").asText()).as(line.toString()).isEqualTo("refused");
        assertThat(line.path("reason").asText()).as(line.toString()).isEqualTo(reason);
        if (!pointer.isEmpty()) {
            assertThat(line.at("/errors/0/pointer").asText()).isEqualTo(pointer);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
