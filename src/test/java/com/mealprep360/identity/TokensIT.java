package com.mealprep360.identity;

import static com.nimbusds.jose.JWSAlgorithm.HS256;
import static com.nimbusds.jose.JWSAlgorithm.RS256;
import static com.nimbusds.jose.JWSAlgorithm.RS512;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.stack.TestStack;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Await;
import com.mealprep360.support.SecondNode;
import com.mealprep360.support.SigningKey;
import com.mealprep360.support.Tokens;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which tokens are good. The realm publishes a key that the test knows too: so each bad token can be like a good one in
 * all but one thing.
 */
class TokensIT {
    private static final RSAKey KEY = SigningKey.generate();
    private static SigningKey published;

    @BeforeAll
    static void publishTheKey() {
        published = SigningKey.known(KEY);
    }

    @AfterAll
    static void takeTheKeyBack() {
        published.close();
    }

    @Test
    void aTokenLikeTheBadOnesIsGood() throws Exception {
        assertThat(statusFor(signed(claims().build()))).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badTokens")
    void aBadTokenIsRefused(String why, String token) {
        refuses("Bearer " + token);
        assertThat(Api.anonymous()
                        .bearing("Bearer " + token)
                        .get("/api/user")
                        .onPurpose()
                        .send()
                        .text())
                .doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer a.b.c",
                "Basic dXNlcjptZWFscHJlcDM2MA==",
                "Negotiate x",
                "x"
            })
    void whatIsNoTokenIsRefused(String header) {
        refuses(header);
    }

    @Test
    void theNameOfTheSchemeIsReadWithoutRegardToCase() {
        assertThat(Api.anonymous()
                        .bearing("bearer " + Tokens.of("user"))
                        .get("/api/user")
                        .send()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void keysRotateWithoutARestart() throws Exception {
        String before = Tokens.signIn("user").path("access_token").asText();
        SigningKey first = SigningKey.first();
        try (SigningKey newest = SigningKey.newest()) {
            String after = Tokens.signIn("user").path("access_token").asText();
            assertThat(kid(before)).isEqualTo(first.kid());
            assertThat(kid(after)).isEqualTo(newest.kid());

            assertThat(statusFor(after)).isEqualTo(200);
            assertThat(statusFor(before)).isEqualTo(200);

            first.enable(false);
            try {
                Await.until(
                        Duration.ofSeconds(30),
                        () -> SecondNode.anonymous()
                                .bearing("Bearer " + before)
                                .get("/api/user")
                                .send(),
                        answer -> answer.status() == 401);
                assertThat(SecondNode.anonymous()
                                .bearing("Bearer " + after)
                                .get("/api/user")
                                .send()
                                .status())
                        .isEqualTo(200);
                assertThat(statusFor(after)).isEqualTo(200);
            } finally {
                first.enable(true);
            }
        }
    }

    static Stream<Arguments> badTokens() throws Exception {
        Instant now = Instant.now();
        JsonNode real = Tokens.signIn("admin");
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put(
                "expired",
                signed(claims().expirationTime(Date.from(now.minusSeconds(60))).build()));
        tokens.put(
                "not valid yet",
                signed(claims().notBeforeTime(Date.from(now.plusSeconds(120))).build()));
        tokens.put(
                "another issuer",
                signed(claims().issuer("https://example.com/realms/mealprep360").build()));
        tokens.put(
                "another issuer by a slash",
                signed(claims().issuer(TestStack.shared().issuer() + "/").build()));
        tokens.put("no issuer", signed(claims().issuer(null).build()));
        tokens.put("another audience", signed(claims().audience("account").build()));
        tokens.put("no audience", signed(claims().audience((String) null).build()));
        tokens.put("no subject", signed(claims().subject(null).build()));
        tokens.put("no end", signed(claims().expirationTime(null).build()));
        tokens.put("no beginning", signed(claims().issueTime(null).build()));
        tokens.put(
                "another key under the same name",
                signed(SigningKey.generate(), header(published.kid()), claims().build()));
        tokens.put(
                "a key that the realm does not have",
                signed(SigningKey.generate(), header("unheard-of"), claims().build()));
        tokens.put("a key that it brings along", broughtAlong());
        tokens.put(
                "an algorithm that the realm does not use",
                signed(KEY, new JWSHeader.Builder(RS512).keyID(published.kid()).build(), claims().build()));
        tokens.put(
                "an extension that must be understood",
                signed(
                        KEY,
                        new JWSHeader.Builder(RS256)
                                .keyID(published.kid())
                                .criticalParams(Set.of("exp"))
                                .customParam("exp", 1)
                                .build(),
                        claims().build()));
        tokens.put("no signature", new PlainJWT(claims().build()).serialize());
        tokens.put(
                "signed with the public key as a secret",
                symmetric(KEY.toRSAPublicKey().getEncoded()));
        tokens.put("signed with the public key's text as a secret", symmetric(pem()));
        tokens.put(
                "changed after it was signed",
                tampered(real.path("access_token").asText()));
        tokens.put("cut short", real.path("access_token").asText().replaceFirst("\\.[^.]*$", "."));
        tokens.put("an ID token", real.path("id_token").asText());
        tokens.put("a refresh token", real.path("refresh_token").asText());
        return tokens.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(TestStack.shared().issuer())
                .audience("mealprep360-api")
                .subject("0b8a5f0e-6f5c-4a53-9a0b-0d0f3a6f4b11")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("preferred_username", "forged")
                .claim("groups", List.of("user", "admin"));
    }

    private static JWSHeader header(String kid) {
        return new JWSHeader.Builder(RS256).keyID(kid).build();
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        if (published == null) {
            throw new IllegalStateException("The realm has to publish the key first.");
        }
        return signed(KEY, header(published.kid()), claims);
    }

    private static String signed(RSAKey key, JWSHeader header, JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key.toPrivateKey()));
        return token.serialize();
    }

    private static String broughtAlong() throws JOSEException {
        RSAKey own = SigningKey.generate();
        return signed(
                own,
                new JWSHeader.Builder(RS256).keyID("own").jwk(own.toPublicJWK()).build(),
                claims().build());
    }

    private static String symmetric(byte[] secret) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(HS256).keyID(published.kid()).build(), claims().build());
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    private static byte[] pem() throws JOSEException {
        String base64 = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(KEY.toRSAPublicKey().getEncoded());
        return ("-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String tampered(String token) throws ParseException {
        String[] parts = token.split("\\.");
        Map<String, Object> payload = SignedJWT.parse(token).getPayload().toJSONObject();
        payload.put("preferred_username", "somebody-else");
        parts[1] = new Payload(payload).toBase64URL().toString();
        return String.join(".", parts);
    }

    private static String kid(String token) throws ParseException {
        return SignedJWT.parse(token).getHeader().getKeyID();
    }

    private static int statusFor(String token) {
        return Api.anonymous()
                .bearing("Bearer " + token)
                .get("/api/user")
                .send()
                .status();
    }

    /** On a guarded path and on a public one. */
    private static void refuses(String header) {
        for (String path : new String[] {"/api/user", "/api/recipes"}) {
            Answer answer =
                    Api.anonymous().bearing(header).get(path).onPurpose().expect(401);
            assertThat(answer.problem()).isEqualTo("invalid-token");
            assertThat(answer.header("WWW-Authenticate"))
                    .hasValue("Bearer realm=\"mealprep360\", error=\"invalid_token\"");
        }
    }
}
