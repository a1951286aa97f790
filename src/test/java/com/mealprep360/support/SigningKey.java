package com.mealprep360.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A signing key that the realm publishes beside its own. Closing it takes it back.
 *
 * @param provider the id of the realm's component that holds it
 * @param kid what tokens that are signed with it name
 */
public record SigningKey(String provider, String kid) implements AutoCloseable {

    /** Lets the realm make a key and sign with it from now on. */
    public static SigningKey newest() {
        return added(
                "rsa-generated",
                Map.of("priority", List.of("1000"), "keySize", List.of("2048"), "algorithm", List.of("RS256")));
    }

    /** Gives the realm a key whose private half the test knows. The realm publishes it, and goes on signing with its own. */
    public static SigningKey known(RSAKey key) {
        return added(
                "rsa",
                Map.of("priority", List.of("-1000"), "privateKey", List.of(pem(key)), "algorithm", List.of("RS256")));
    }

    public static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key that the realm has signed with since its import. */
    public static SigningKey first() {
        JsonNode provider = StreamSupport.stream(
                        Keycloak.get("/components?type=org.keycloak.keys.KeyProvider")
                                .spliterator(),
                        false)
                .filter(one -> one.path("providerId").asText().equals("rsa-generated"))
                .findFirst()
                .orElseThrow();
        String id = provider.path("id").asText();
        return new SigningKey(id, kid(id));
    }

    /** Whether the realm publishes it, so that tokens signed with it are good. */
    public void enable(boolean enabled) {
        JsonNode component = Keycloak.get("/components/" + provider);
        ((ObjectNode) component.path("config")).putArray("enabled").add(String.valueOf(enabled));
        Keycloak.replace("/components/" + provider, component);
    }

    @Override
    public void close() {
        Keycloak.delete("/components/" + provider);
    }

    private static SigningKey added(String providerId, Map<String, List<String>> config) {
        String provider = Keycloak.create(
                "/components",
                Map.of(
                        "name",
                        "test-" + providerId,
                        "providerId",
                        providerId,
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "parentId",
                        Keycloak.get("").path("id").asText(),
                        "config",
                        config));
        return new SigningKey(provider, kid(provider));
    }

    private static String kid(String provider) {
        return StreamSupport.stream(Keycloak.get("/keys").path("keys").spliterator(), false)
                .filter(key -> key.path("providerId").asText().equals(provider))
                .findFirst()
                .orElseThrow()
                .path("kid")
                .asText();
    }

    private static String pem(RSAKey key) {
        try {
            byte[] der = key.toRSAPrivateKey().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
                    + "\n-----END PRIVATE KEY-----";
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
