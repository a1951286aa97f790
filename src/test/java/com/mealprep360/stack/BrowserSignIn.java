package com.mealprep360.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sign-in as a browser makes it: follows redirects within Keycloak, keeps cookies, fills in the form. */
final class BrowserSignIn {

    /** Verifier and challenge are the example of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    /** By hand: Keycloak marks them as secure also over http, which browsers accept on localhost and HttpClient does not. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final URI authorization;

    BrowserSignIn(URI issuer, Map<String, String> parameters) {
        authorization = URI.create(issuer + "/protocol/openid-connect/auth?" + Realms.encode(parameters));
    }

    /** A sign-in as a public client asks for it, which gives {@link #VERIFIER} for the tokens. */
    static BrowserSignIn withPkce(URI issuer, String client, String redirect) {
        return new BrowserSignIn(
                issuer,
                Map.of(
                        "client_id",
                        client,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        redirect,
                        "code_challenge",
                        CHALLENGE,
                        "code_challenge_method",
                        "S256"));
    }

    /** Opens the sign-in page, or is sent back to the client with an error. */
    HttpResponse<String> open() throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(authorization));
    }

    /** Gives name and password; what comes next: a page of Keycloak, or the redirect to the client. */
    HttpResponse<String> signIn(String name, String password) throws IOException, InterruptedException {
        Matcher action = ACTION.matcher(open().body());
        if (!action.find()) {
            throw new IOException("no sign-in form");
        }
        return follow(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        Realms.encode(Map.of("username", name, "password", password)))));
    }

    private HttpResponse<String> follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("set-cookie").forEach(cookie -> {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        String location = answer.headers().firstValue("location").orElse("");
        return location.startsWith("http://" + authorization.getAuthority())
                ? follow(HttpRequest.newBuilder(URI.create(location)))
                : answer;
    }
}
