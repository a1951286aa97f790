package com.mealprep360.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.mealprep360.stack.Platform;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Await;
import com.mealprep360.support.GridNodes;
import com.mealprep360.support.RecipeDocuments;
import com.mealprep360.support.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

abstract class Draining {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void aNodeThatIsAskedToEndSaysSoServesOnAndFinishesWhatItBegan() throws IOException {
        Platform node = GridNodes.anyOne();
        try (Socket slow =
                new Socket(InetAddress.getLoopbackAddress(), node.baseUri().getPort())) {
            Plain anybody = Plain.of(node);
            byte[] body = RecipeDocuments.simple().toString().getBytes(StandardCharsets.UTF_8);
            OutputStream request = slow.getOutputStream();
            request.write(("POST /api/recipes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Authorization: Bearer " + Tokens.of("editor") + "\r\nContent-Length: " + body.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            request.write(body, 0, 10);
            request.flush();
            assertThat(anybody.get("/health/ready").header("Connection")).isEmpty();

            node.terminate();

            Await.until(LIMIT, () -> anybody.get("/health/ready").status(), status -> status == 503);
            Answer meanwhile = anybody.get("/api/recipes");
            assertThat(meanwhile.status()).isEqualTo(200);
            assertThat(meanwhile.header("Connection")).contains("close");
            assertThat(anybody.get("/health/live").status()).isEqualTo(200);
            long drained = System.nanoTime() + GridNodes.DRAIN.plusSeconds(1).toNanos();
            Await.until(LIMIT, System::nanoTime, now -> now > drained);
            assertThat(node.isAlive()).as("waits for the last request").isTrue();
            request.write(body, 10, body.length - 10);
            request.flush();

            String answer =
                    new BufferedReader(new InputStreamReader(slow.getInputStream(), StandardCharsets.UTF_8)).readLine();
            assertThat(answer).startsWith("HTTP/1.1 201 ");
            Await.until(LIMIT, node::isAlive, alive -> !alive);
        }
    }
}
