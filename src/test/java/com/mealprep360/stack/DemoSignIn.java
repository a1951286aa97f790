package com.mealprep360.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Signs in one of the demo people by name and password, through the client that only a development realm has. */
final class DemoSignIn {

    private static final String FORM = "grant_type=password&client_id=mealprep360-cli&username=%s&password=mealprep360";

    private DemoSignIn() {}

    /**
     * An access token, good for some minutes.
     *
     * @param issuer the realm's address
     * @throws StackFailure if nobody answers there, or the realm does not let the person in
     */
    static String accessToken(URI issuer, String user) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(FORM.formatted(user)))
                .build();
        try {
            HttpResponse<byte[]> response = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new StackFailure(
                        ("%s does not let %s sign in (HTTP %d); the demo needs the people and the client "
                                        + "of keycloak-realm/development.json, which the run command imports: ./mvnw -Prun.")
                                .formatted(issuer, user, response.statusCode()));
            }
            JsonNode answer = new ObjectMapper().readTree(response.body());
            return answer.path("access_token").asText();
        } catch (IOException e) {
            throw new StackFailure(
                    "Keycloak does not answer at " + issuer + "; start it together with the platform by "
                            + "./mvnw -Prun, or name its port with -Dmealprep360.keycloak.port=<port>.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Signing in as " + user + " was interrupted.", e);
        }
    }
}
