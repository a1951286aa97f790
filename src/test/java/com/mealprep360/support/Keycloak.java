package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.stack.TestStack;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Keycloak's own interface: its token endpoint, and its administration of the realm. */
public final class Keycloak {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Keycloak() {}

    /** @return what a token endpoint answers to the form */
    static JsonNode tokens(String realm, Map<String, String> form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))))
                .build();
        return json(send(request));
    }

    /** Calls the administration of the realm. @param path below the realm, such as {@code /components} */
    public static JsonNode get(String path) {
        return json(send(administration(path).build()));
    }

    /** @return the id of what was made */
    public static String create(String path, Object body) {
        HttpResponse<byte[]> made = send(administration(path)
                .POST(BodyPublishers.ofString(Json.write(body)))
                .build());
        return made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    }

    public static void replace(String path, Object body) {
        send(administration(path).PUT(BodyPublishers.ofString(Json.write(body))).build());
    }

    public static void delete(String path) {
        send(administration(path).DELETE().build());
    }

    private static HttpRequest.Builder administration(String path) {
        String server = TestStack.shared().keycloak().uri().toString();
        String token = tokens(
                        server + "/realms/master",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                "admin",
                                "password",
                                "mealprep360"))
                .path("access_token")
                .asText();
        return HttpRequest.newBuilder(URI.create(server + "/admin/realms/mealprep360" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(request + " was answered with " + response.statusCode() + " "
                        + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response;
        } catch (IOException e) {
            throw new IllegalStateException(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> response) {
        try {
            return Json.tree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(response + " is not JSON", e);
        }
    }
}
