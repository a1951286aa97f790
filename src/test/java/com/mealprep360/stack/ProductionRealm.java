package com.mealprep360.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The realm of production, beside the one of development until it is closed. */
final class ProductionRealm implements AutoCloseable {

    static final String NAME = "production";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Realms realms;
    private final URI issuer;

    private ProductionRealm(Realms realms, URI issuer) {
        this.realms = realms;
        this.issuer = issuer;
    }

    /** As {@code --import-realm} does it, under another name: placeholders get their defaults. */
    static ProductionRealm importedInto(Keycloak keycloak) throws IOException, InterruptedException {
        Realms realms = new Realms(keycloak.uri());
        String text = Files.readString(Path.of("keycloak-realm/mealprep360.json"))
                .replaceAll("\\$\\{\\w+:([^}]*)}", "$1")
                .replace("${MEALPREP360_SERVICE_SECRET}", "a secret of the test")
                .replace("${MEALPREP360_USERS_SECRET}", "another secret of the test");
        ObjectNode realm =
                (ObjectNode) MAPPER.readTree(text.replace("default-roles-mealprep360", "default-roles-" + NAME));
        realms.admin("POST", "", realm.put("realm", NAME));
        return new ProductionRealm(realms, keycloak.uri().resolve("/realms/" + NAME));
    }

    URI issuer() {
        return issuer;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        realms.admin("DELETE", "/" + NAME, null);
    }
}
