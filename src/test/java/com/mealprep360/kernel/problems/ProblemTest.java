package com.mealprep360.kernel.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.http.Correlation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProblemTest {
    private static final Fault FAULT = new Fault("/title", "required", "is required");

    @AfterEach
    void forget() {
        Correlation.end();
    }

    @Test
    void aProblemIsWrittenAsRfc9457Says() throws IOException {
        Correlation.begin("4bf92f3577b34da6a3ce929d0e0e4736");
        Problem problem = KernelProblem.INVALID_REQUEST
                .because("1 fault was found.", List.of(FAULT))
                .see("/api/docs");

        JsonNode body = Json.tree(ProblemAnswer.body(problem, "/api/recipes"));

        assertThat(body).isEqualTo(Json.object("""
        {
          "type": "/problems/invalid-request",
          "title": "The request is not valid",
          "status": 400,
          "detail": "1 fault was found.",
          "instance": "/api/recipes",
          "correlationId": "4bf92f3577b34da6a3ce929d0e0e4736",
          "see": "/api/docs",
          "errors": [{"pointer": "/title", "code": "required", "message": "is required"}]
        }
        """));
    }

    @Test
    void whatIsNotSaidIsLeftOut() throws IOException {
        JsonNode body = Json.tree(ProblemAnswer.body(KernelProblem.NOT_FOUND.because("There is none."), "/api/x"));

        assertThat(body.has("see")).isFalse();
        assertThat(body.has("errors")).isFalse();
        assertThat(body.path("correlationId").asText()).matches("[0-9a-f]{32}");
    }

    @Test
    void addingOneThingKeepsTheOthers() {
        Problem problem = KernelProblem.UNAVAILABLE
                .because("It is away.", List.of(FAULT))
                .see("/health")
                .retryAfter(5)
                .see("/health/db");

        assertThat(problem.type()).isEqualTo(KernelProblem.UNAVAILABLE);
        assertThat(problem.detail()).isEqualTo("It is away.").isEqualTo(problem.getMessage());
        assertThat(problem.faults()).containsExactly(FAULT);
        assertThat(problem.see()).isEqualTo("/health/db");
        assertThat(problem.retryAfterSeconds()).isEqualTo(5);
    }

    @Test
    void aTypeIsAddressedByItsName() {
        assertThat(KernelProblem.IDEMPOTENCY_KEY_IN_USE.slug()).isEqualTo("idempotency-key-in-use");
    }

    @Test
    void onlyABadTokenIsToldThatItIsBad() {
        assertThat(ProblemAnswer.challenge(KernelProblem.INVALID_TOKEN.because("Expired.")))
                .isEqualTo("Bearer realm=\"mealprep360\", error=\"invalid_token\"");
        assertThat(ProblemAnswer.challenge(KernelProblem.UNAUTHENTICATED.because("None.")))
                .isEqualTo("Bearer realm=\"mealprep360\"");
    }
}
