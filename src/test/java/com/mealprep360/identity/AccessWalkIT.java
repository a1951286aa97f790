package com.mealprep360.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.identity.calls.OperationCalls;
import com.mealprep360.support.Answer;
import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.ContractCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every operation of the contract as everybody, and holds what happens against its {@code x-roles}. */
class AccessWalkIT {
    private static final String ANONYMOUS = "anonymous";

    /** The demo users, each with the roles that it has when the composite ones are resolved. */
    private static final Map<String, Set<String>> CALLERS = Map.of(
            ANONYMOUS,
            Set.of(),
            "user",
            Set.of("user"),
            "premium",
            Set.of("user", "premium"),
            "editor",
            Set.of("user", "editor"),
            "moderator",
            Set.of("user", "moderator"),
            "admin",
            Set.of("user", "premium", "editor", "moderator", "admin"));

    private record Operation(String id, String method, String path, Set<String> roles) {}

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("operationsAndCallers")
    void eachOperationIsForWhomTheContractNames(String operationId, String caller) {
        Operation operation = operation(operationId);
        Api api = caller.equals(ANONYMOUS) ? Api.anonymous() : Api.user(caller);
        Call call = OperationCalls.ALL.get(operationId).apply(api);

        if (operation.roles().contains(ANONYMOUS)
                || operation.roles().stream().anyMatch(CALLERS.get(caller)::contains)) {
            Answer answer = call.send();
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        } else if (caller.equals(ANONYMOUS)) {
            Answer answer = call.onPurpose().expect(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer realm=\"mealprep360\"");
        } else {
            assertThat(call.expect(403).problem()).isEqualTo("forbidden");
        }
    }

    @ParameterizedTest
    @MethodSource("operationIds")
    void aBadTokenIsRefusedAlsoWhereNoneIsNeeded(String operationId) {
        Operation operation = operation(operationId);
        String path = "/api" + operation.path().replaceAll("\\{[^}]*}", "01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11");

        refusesBadToken(Api.anonymous().bearing("Bearer not.a.token").call(operation.method(), path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/", "/api/nothing", "/api/recipes/a/b/c", "/api/user/"})
    void aBadTokenIsRefusedAlsoWhereNothingIs(String path) {
        refusesBadToken(Api.anonymous().bearing("Bearer not.a.token").get(path));
    }

    @Test
    void everyOperationHasItsCallAndNoOther() {
        assertThat(OperationCalls.ALL.keySet())
                .containsExactlyInAnyOrderElementsOf(operationIds().toList());
    }

    @Test
    void theTokenSaysTheRolesThatTheRealmGives() {
        CALLERS.forEach((caller, roles) -> {
            if (!caller.equals(ANONYMOUS)) {
                Set<String> told = new HashSet<>();
                Api.user(caller)
                        .get("/api/user")
                        .expect(200)
                        .json()
                        .path("roles")
                        .forEach(role -> told.add(role.asText()));
                assertThat(told).as(caller).isEqualTo(roles);
            }
        });
    }

    private static void refusesBadToken(Call call) {
        Answer answer = call.onPurpose().expect(401);
        assertThat(answer.problem()).isEqualTo("invalid-token");
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer realm=\"mealprep360\", error=\"invalid_token\"");
    }

    static Stream<String> operationIds() {
        return operations().map(Operation::id);
    }

    static Stream<Arguments> operationsAndCallers() {
        List<String> callers = CALLERS.keySet().stream().sorted().toList();
        return operations().flatMap(operation -> callers.stream().map(caller -> Arguments.of(operation.id(), caller)));
    }

    private static Operation operation(String id) {
        return operations()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Operation> operations() {
        return ContractCheck.CONTRACT.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> entry.getValue().has("operationId"))
                        .map(entry -> {
                            JsonNode operation = entry.getValue();
                            Set<String> roles = new HashSet<>();
                            operation.path("x-roles").forEach(role -> roles.add(role.asText()));
                            return new Operation(
                                    operation.path("operationId").asText(),
                                    entry.getKey().toUpperCase(java.util.Locale.ROOT),
                                    path.getKey(),
                                    roles);
                        }));
    }
}
