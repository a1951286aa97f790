package com.mealprep360.architecture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedApiResponse;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.ComposedChanged;

/** What a client of an older contract would stumble over in a newer one. */
final class ContractChanges {
    // An answer may learn new values: both SDKs hand out what they do not know instead of failing on it.
    private static final OpenApiDiffOptions OPTIONS = OpenApiDiffOptions.builder()
            .configProperty("incompatible.response.enum.increased", "false")
            .build();

    private ContractChanges() {}

    /**
     * Compares two contracts, given as YAML or JSON text.
     *
     * @return one line per thing that breaks, sorted; empty when every client of {@code before} can go on
     */
    static Set<String> breaking(String before, String after) {
        ChangedOpenApi changes = OpenApiCompare.fromContents(before, after, null, OPTIONS);
        Set<String> broken = new TreeSet<>();
        changes.getMissingEndpoints()
                .forEach(gone -> broken.add(gone.getMethod() + " " + gone.getPathUrl() + " is gone"));
        for (ChangedOperation operation : changes.getChangedOperations()) {
            String name = operation.getHttpMethod() + " " + operation.getPathUrl();
            parts(operation).forEach(part -> broken.add(name + ": " + part));
        }
        if (broken.isEmpty() && changes.isIncompatible()) {
            broken.add("The contracts are incompatible outside of their operations");
        }
        return broken;
    }

    private static List<String> parts(ChangedOperation operation) {
        List<String> parts = new ArrayList<>();
        add(parts, "the parameters", operation.getParameters());
        add(parts, "the request body", operation.getRequestBody());
        ChangedApiResponse answers = operation.getApiResponses();
        if (answers != null) {
            answers.getMissing().keySet().forEach(status -> parts.add("the answer " + status + " is gone"));
            answers.getChanged().forEach((status, answer) -> add(parts, "the answer " + status, answer));
        }
        if (parts.isEmpty() && operation.isIncompatible()) {
            parts.add("what is around its input and answers, such as its security");
        }
        return parts;
    }

    private static void add(List<String> parts, String part, Changed change) {
        if (change == null) {
            return;
        }
        // The library lets optional fields go, but a body that still has them is refused (objects are closed), and an
        // answer without them shows nothing where a client showed something.
        Set<String> gone = new TreeSet<>();
        collectMissing(change, gone, Collections.newSetFromMap(new IdentityHashMap<>()));
        if (!gone.isEmpty()) {
            parts.add(part + " lost " + String.join(", ", gone));
        } else if (change.isIncompatible()) {
            parts.add(part + " changed incompatibly");
        }
    }

    private static void collectMissing(Changed change, Set<String> gone, Set<Changed> seen) {
        if (!seen.add(change)) {
            return;
        }
        if (change instanceof ChangedSchema schema) {
            gone.addAll(schema.getMissingProperties().keySet());
        }
        if (change instanceof ComposedChanged composed) {
            composed.getChangedElements().stream()
                    .filter(Objects::nonNull)
                    .forEach(part -> collectMissing(part, gone, seen));
        }
    }
}
