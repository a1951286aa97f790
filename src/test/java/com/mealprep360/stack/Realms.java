package com.mealprep360.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Talks to a Keycloak as its clients and as its administrator do. */
final class Realms {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final URI keycloak;
    private final HttpClient client = HttpClient.newHttpClient();

    Realms(URI keycloak) {
        this.keycloak = keycloak;
    }

    /** Calls the token endpoint of a realm, and gives the answer, whatever it is. */
    JsonNode token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        URI uri = keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
                .build();
        return MAPPER.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    /** Calls the administration interface; 2xx or an exception. */
    JsonNode admin(String method, String path, Object body) throws IOException, InterruptedException {
        String token = token(
                        "master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                "mealprep360"))
                .get("access_token")
                .textValue();
        HttpRequest request = HttpRequest.newBuilder(keycloak.resolve("/admin/realms" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body)))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return MAPPER.readTree(answer.body().isEmpty() ? "null" : answer.body());
    }

    /** What a token says, unverified. */
    static JsonNode claims(JsonNode tokens) throws IOException {
        String token = tokens.required("access_token").textValue();
        return MAPPER.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
