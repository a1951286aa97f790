package com.mealprep360.identity.users;

import static com.mealprep360.identity.IdentityProblem.IDENTITY_USERS_NOT_CONFIGURED;
import static com.mealprep360.identity.IdentityProblem.IDENTITY_USER_NOT_FOUND;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;

/**
 * The realm's accounts, as Keycloak's administration has them. Every method throws UNAVAILABLE while Keycloak is away, and
 * IDENTITY_USERS_NOT_CONFIGURED where the platform has no secret to sign in with.
 */
@ApplicationScoped
class RealmUsers {
    private static final System.Logger LOG = System.getLogger(RealmUsers.class.getName());
    private static final int RETRY_SECONDS = 5;
    private static final String PASSWORD = "password";

    @Inject
    RealmCalls calls;

    /**
     * A second factor that somebody has set up.
     *
     * @param type Keycloak's word for it
     */
    record Factor(
            String id,
            String type,
            @Nullable String label,
            @Nullable Instant createdAt) {}

    /** @throws Problem IDENTITY_USER_NOT_FOUND also for the account of a machine */
    RealmUser require(String subject) {
        return find(subject).filter(user -> !user.machine()).orElseThrow(RealmUsers::unknown);
    }

    Optional<RealmUser> find(String subject) {
        return asking(() -> {
            try {
                return Optional.of(RealmUser.of(calls.call("GET", at(subject), null)));
            } catch (RealmFailure refused) {
                if (refused.isMissing()) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    /** By username; @param text what each of its words is part of: username, names or e-mail */
    List<RealmUser> search(@Nullable String text, long first, int most) {
        String wanted = text == null ? "" : "&search=" + encoded(pattern(text));
        return users("/users?first=" + first + "&max=" + most + wanted);
    }

    /** Those who were given the role itself. */
    List<RealmUser> members(String role, long first, int most) {
        return users("/roles/" + role + "/users?first=" + first + "&max=" + most);
    }

    /** The roles that somebody was given themselves. */
    Set<String> roles(String subject) {
        return names(at(subject) + "/role-mappings/realm");
    }

    /** All roles that somebody has, those included that others bring. */
    Set<String> effectiveRoles(String subject) {
        return names(at(subject) + "/role-mappings/realm/composite");
    }

    void give(String subject, String role) {
        asking(() -> calls.call("POST", at(subject) + "/role-mappings/realm", role(role)));
    }

    void take(String subject, String role) {
        asking(() -> calls.call("DELETE", at(subject) + "/role-mappings/realm", role(role)));
    }

    /** Lets somebody sign in, or no longer; everything else of the account stays. */
    void enable(String subject, boolean enabled) {
        asking(() ->
                calls.call("PUT", at(subject), Json.MAPPER.createObjectNode().put("enabled", enabled)));
    }

    void endSessions(String subject) {
        asking(() -> calls.call("POST", at(subject) + "/logout", null));
    }

    List<Factor> secondFactors(String subject) {
        return asking(() -> elements(calls.call("GET", at(subject) + "/credentials", null))
                .filter(credential -> !credential.path("type").asText().equals(PASSWORD))
                .map(credential -> new Factor(
                        credential.path("id").asText(),
                        credential.path("type").asText(),
                        credential.path("userLabel").asText(null),
                        credential.hasNonNull("createdDate")
                                ? Instant.ofEpochMilli(
                                        credential.path("createdDate").asLong())
                                : null))
                .toList());
    }

    void forget(String subject, Factor factor) {
        asking(() -> calls.call("DELETE", at(subject) + "/credentials/" + encoded(factor.id()), null));
    }

    /** When a session of theirs was last used; empty for who has none. */
    Optional<Instant> lastSeen(String subject) {
        return asking(() -> elements(calls.call("GET", at(subject) + "/sessions", null))
                .map(session -> Instant.ofEpochMilli(session.path("lastAccess").asLong()))
                .max(Instant::compareTo));
    }

    private List<RealmUser> users(String path) {
        return asking(
                () -> elements(calls.call("GET", path, null)).map(RealmUser::of).toList());
    }

    private Set<String> names(String path) {
        return asking(() -> elements(calls.call("GET", path, null))
                .map(role -> role.path("name").asText())
                .collect(Collectors.toSet()));
    }

    /** Keycloak takes a role by its id and its name together. */
    private ArrayNode role(String name) {
        return Json.MAPPER.createArrayNode().add(calls.call("GET", "/roles/" + name, null));
    }

    private <T> T asking(Supplier<T> call) {
        if (!calls.isConfigured()) {
            throw IDENTITY_USERS_NOT_CONFIGURED.because(
                    "The platform has no secret for its service account in the realm (mealprep360.identity.users.secret).");
        }
        try {
            return call.get();
        } catch (RealmFailure failure) {
            if (failure.isMissing()) {
                throw unknown();
            }
            LOG.log(System.Logger.Level.WARNING, "Accounts cannot be looked after: {0}", failure.getMessage());
            throw away(
                    failure instanceof RealmFailure.Away
                            ? "The realm cannot be reached"
                            : "The realm refuses what the platform asks of it, and its log says why");
        } catch (FaultToleranceException tooManyFailures) {
            throw away("The realm cannot be reached");
        }
    }

    private static Problem away(String why) {
        return UNAVAILABLE
                .because(why + ". What was asked for is not done, or not all of it; try again.")
                .retryAfter(RETRY_SECONDS);
    }

    private static Problem unknown() {
        return IDENTITY_USER_NOT_FOUND.because("Nobody in the realm has this id.");
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.valueStream();
    }

    /** Each word may be in the middle; what means something to Keycloak's search means nothing here. */
    static String pattern(String text) {
        return Arrays.stream(text.replaceAll("[*\"%\\\\]", " ").strip().split("\\s+"))
                .map(word -> "*" + word + "*")
                .collect(Collectors.joining(" "));
    }

    private static String at(String subject) {
        return "/users/" + encoded(subject);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
