package com.mealprep360.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The admin UI as a client of the realm: where it may sign people in and out, and from where it may ask for tokens. */
class AdminClientIT {

    private static final String CLIENT = "mealprep360-admin";
    private static final String ELSEWHERE = "https://elsewhere.example";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Keycloak keycloak = TestStack.shared().keycloak();

    @Test
    void itSignsInFromAnyPortOfADevelopersMachine() throws Exception {
        String origin = "http://localhost:" + Ports.free();
        String callback = origin + "/admin/callback";
        String location = BrowserSignIn.withPkce(keycloak.issuer(), CLIENT, callback)
                .signIn("editor", "mealprep360")
                .headers()
                .firstValue("location")
                .orElse("");
        assertThat(location).startsWith(callback + "?").contains("code=");

        HttpResponse<String> tokens =
                exchange(keycloak.issuer(), origin, callback, location.replaceFirst(".*code=([^&]+).*", "$1"));

        assertThat(readableFor(tokens)).hasValue(origin);
        JsonNode claims = Realms.claims(new ObjectMapper().readTree(tokens.body()));
        assertThat(claims.get("aud").toString()).contains("\"mealprep360-api\"");
        assertThat(claims.get("groups").toString()).contains("\"editor\"");
    }

    @Test
    void inProductionItSignsInAndOutAtItsOwnAddressAlone() throws Exception {
        String home = "http://localhost:8080";
        try (ProductionRealm production = ProductionRealm.importedInto(keycloak)) {
            URI issuer = production.issuer();
            for (String own : List.of(home + "/admin", home + "/admin/", home + "/admin/callback")) {
                assertThat(BrowserSignIn.withPkce(issuer, CLIENT, own).open().body())
                        .contains("id=\"kc-login\"");
                assertThat(signOut(issuer, own).headers().firstValue("location"))
                        .hasValue(own);
            }
            for (String foreign : List.of(home + "/api/docs", ELSEWHERE + "/admin/callback")) {
                assertThat(BrowserSignIn.withPkce(issuer, CLIENT, foreign)
                                .open()
                                .statusCode())
                        .isEqualTo(400);
                assertThat(signOut(issuer, foreign).statusCode()).isEqualTo(400);
            }
            assertThat(readableFor(exchange(issuer, home, home + "/admin/callback", "made-up")))
                    .hasValue(home);
            assertThat(readableFor(exchange(issuer, ELSEWHERE, home + "/admin/callback", "made-up")))
                    .isEmpty();
        }
    }

    /** Gives a code for tokens, as a script of a page of this origin does. */
    private static HttpResponse<String> exchange(URI issuer, String origin, String redirect, String code)
            throws IOException, InterruptedException {
        Map<String, String> form = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                CLIENT,
                "redirect_uri",
                redirect,
                "code",
                code,
                "code_verifier",
                BrowserSignIn.VERIFIER);
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(Realms.encode(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** The origin whose scripts a browser lets read the answer. */
    private static Optional<String> readableFor(HttpResponse<?> answer) {
        return answer.headers().firstValue("access-control-allow-origin");
    }

    /** Whoever is not signed in is sent back at once. */
    private static HttpResponse<Void> signOut(URI issuer, String back) throws IOException, InterruptedException {
        String parameters = Realms.encode(Map.of("client_id", CLIENT, "post_logout_redirect_uri", back));
        URI uri = URI.create(issuer + "/protocol/openid-connect/logout?" + parameters);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
    }
}
