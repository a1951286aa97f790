package com.mealprep360.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mealprep360.Api;
import com.mealprep360.kernel.problems.ProblemType;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the contract promises is there: an implementation, a right, a page. */
class ContractAtWorkTest {
    private static final Path CONTRACT = Path.of("target/classes/openapi.json");
    private static final Set<String> ROLES = Set.of("anonymous", "user", "premium", "editor", "moderator", "admin");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @Test
    void eachGeneratedInterfaceIsImplementedOnceAndRegistered() {
        List<JavaClass> contracts = HouseClasses.MAIN.stream()
                .filter(type -> type.getPackageName().equals("com.mealprep360.api") && type.isInterface())
                .toList();
        Set<String> registered =
                new Api().getClasses().stream().map(Class::getName).collect(Collectors.toSet());

        assertThat(contracts).isNotEmpty().allSatisfy(contract -> {
            List<JavaClass> implementations = List.copyOf(contract.getAllSubclasses());
            assertThat(implementations).as(contract.getName()).hasSize(1);
            assertThat(registered).contains(implementations.get(0).getName());
        });
    }

    @Test
    void eachOperationSaysWhoMayCallIt() throws IOException {
        Map<String, Set<String>> roles = rolesByOperation();

        assertThat(roles)
                .isNotEmpty()
                .allSatisfy((operation, named) ->
                        assertThat(named).as(operation).isNotEmpty().isSubsetOf(ROLES));
    }

    @Test
    void problemsAndTheirPagesAreTheSame() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("docs/problems"))) {
            files.forEach(file -> pages.add(file.getFileName().toString().replace(".md", "")));
        }

        assertThat(problems()).isNotEmpty().isEqualTo(pages);
    }

    private static Set<String> problems() {
        return HouseClasses.MAIN.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                .flatMap(type -> Stream.of((ProblemType[]) type.reflect().getEnumConstants()))
                .map(ProblemType::slug)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> rolesByOperation() throws IOException {
        Map<String, Set<String>> roles = new TreeMap<>();
        for (JsonNode path : new ObjectMapper().readTree(CONTRACT.toFile()).path("paths")) {
            path.properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .forEach(method -> {
                        Set<String> named = new TreeSet<>();
                        method.getValue().path("x-roles").forEach(role -> named.add(role.asText()));
                        roles.put(method.getValue().path("operationId").asText(), named);
                    });
        }
        return roles;
    }
}
