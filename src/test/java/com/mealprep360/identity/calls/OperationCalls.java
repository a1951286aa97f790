package com.mealprep360.identity.calls;

import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For each operation of the contract a call that succeeds for whoever has the right role: on data of the caller's own
 * where the policy asks for that. Who does not have the role gets it on an editor's.
 */
public final class OperationCalls {
    /** By operation id. */
    public static final Map<String, Function<Api, Call>> ALL = Stream.of(
                    RecipeCalls.ALL,
                    EditorialCalls.ALL,
                    PlatformCalls.ALL,
                    BlogCalls.ALL,
                    PreviewCalls.ALL,
                    ReleaseCalls.ALL,
                    RedirectCalls.ALL,
                    SearchCalls.ALL,
                    MediaCalls.ALL,
                    ImportCalls.ALL)
            .flatMap(calls -> calls.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private OperationCalls() {}
}
