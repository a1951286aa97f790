package com.mealprep360.stack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The command that goes through the whole audit trail, and fails where a line was changed or is missing. */
public final class VerifyAudit {
    private final BulkTarget target;
    private final PrintStream out;

    /** @param target called by an administrator */
    public VerifyAudit(BulkTarget target, PrintStream out) {
        this.target = target;
        this.out = out;
    }

    public static void main(String[] args) {
        try {
            StackSettings settings = StackSettings.of(BuiltServers.find().project());
            BulkTarget target = BulkTarget.of(settings, System.getenv(), "admin");
            if (!new VerifyAudit(target, System.out).run(System.getProperty("known", ""))) {
                System.exit(1);
            }
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /**
     * Says what it found, and the end of the trail to note down.
     *
     * @param known an end that was noted down before, as {@code number:hash}; empty for none
     * @return whether all of it is what was written
     */
    public boolean run(String known) {
        long lines = 0;
        long after = 0;
        String expected = known.isBlank() ? "" : "&known=" + URLEncoder.encode(known.strip(), StandardCharsets.UTF_8);
        while (true) {
            JsonNode found = target.get("/api/audit/verify?after=" + after + expected);
            lines += found.path("lines").asLong();
            if (!found.path("intact").asBoolean()) {
                out.printf(
                        "Line %d, %s: %s%n",
                        found.at("/fault/number").asLong(),
                        found.at("/fault/rule").asText(),
                        found.at("/fault/message").asText());
                return false;
            }
            if (found.path("complete").asBoolean()) {
                out.printf(
                        "%,d lines, all as they were written. Note down: known=%s%n",
                        lines, found.path("head").asText());
                return true;
            }
            after = Long.parseLong(found.path("checkpoint").asText().split(":")[0]);
        }
    }
}
