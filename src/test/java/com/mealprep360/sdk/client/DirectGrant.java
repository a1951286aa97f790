package com.mealprep360.sdk.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Signs in a demo user by name and password, as only the client of development runs may. */
final class DirectGrant {
    private static final String FORM = "grant_type=password&client_id=mealprep360-cli&username=%s&password=mealprep360";

    private DirectGrant() {}

    /** @return an access token of the realm */
    static String accessToken(String issuer, String user) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(FORM.formatted(user)))
                .build();
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        JsonNode answer = new ObjectMapper().readTree(response.body());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("No token for " + user + ": " + answer);
        }
        return answer.path("access_token").asText();
    }
}
