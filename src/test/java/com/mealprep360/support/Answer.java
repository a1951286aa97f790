package com.mealprep360.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.mealprep360.kernel.Json;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What was answered to a call. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** @throws AssertionError if the body is not JSON */
    public JsonNode json() {
        try {
            return Json.tree(bytes);
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + this, e);
        }
    }

    /** The text at a JSON pointer of the body; empty where there is nothing. */
    public String at(String pointer) {
        return json().at(pointer).asText();
    }

    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("No ETag in " + this));
    }

    public String location() {
        return header("Location").orElseThrow(() -> new AssertionError("No Location in " + this));
    }

    /** The last part of the problem's type, such as {@code stale}. */
    public String problem() {
        assertThat(header("Content-Type")).as(toString()).hasValue("application/problem+json");
        return at("/type").replaceFirst("^/problems/", "");
    }

    /** Where the faults of the input are. */
    public List<String> pointers() {
        return json().path("errors").findValuesAsText("pointer");
    }

    @Override
    public String toString() {
        return status + " " + headers.map() + "\n" + text();
    }
}
