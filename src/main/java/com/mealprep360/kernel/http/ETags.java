package com.mealprep360.kernel.http;

import static com.mealprep360.kernel.problems.KernelProblem.PRECONDITION_REQUIRED;
import static com.mealprep360.kernel.problems.KernelProblem.STALE;

import com.mealprep360.kernel.problems.Problem;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Strong entity tags (RFC 9110 §8.8.3): the guarantee that nobody's change is overwritten. */
public final class ETags {
    /** Divides what is worked on from what is shown with it, in the tag of what is published. */
    public static final String PART = "-shows-";

    private static final Pattern STRONG = Pattern.compile("\"([^\"]*?)(?:" + PART + "[^\"]*)?\"");

    private ETags() {}

    public static String of(Object version) {
        return "\"" + version + "\"";
    }

    /**
     * @param ifMatch the header as it came; the tag of what is published with pictures does as well as that of the revision
     * @param version what is current
     * @param see where the current state is read
     * @throws Problem PRECONDITION_REQUIRED if the header is missing, STALE if it names something else
     */
    public static void require(@Nullable String ifMatch, Object version, String see) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw PRECONDITION_REQUIRED
                    .because(
                            "Send the ETag that you read in the If-Match header, so that nobody's change is overwritten.")
                    .see(see);
        }
        if (versions(ifMatch).noneMatch(String.valueOf(version)::equals)) {
            throw STALE.because(
                            "If-Match names a state that is no longer the current one. Read it again, merge, and send your change with the new ETag.")
                    .see(see);
        }
    }

    /** The versions that {@code If-Match} names, of whatever age; weak tags name none (RFC 9110 §13.1.1). */
    public static Stream<String> versions(@Nullable String ifMatch) {
        return ifMatch == null
                ? Stream.empty()
                : tags(ifMatch).map(STRONG::matcher).filter(Matcher::matches).map(tag -> tag.group(1));
    }

    /** Whether the client's copy is current ({@code If-None-Match}; weak comparison, RFC 9110 §13.1.2). */
    public static boolean isCurrent(@Nullable String ifNoneMatch, Object version) {
        return ifNoneMatch != null
                && tags(ifNoneMatch)
                        .anyMatch(tag ->
                                tag.equals("*") || tag.replaceFirst("^W/", "").equals(of(version)));
    }

    private static Stream<String> tags(String header) {
        return Arrays.stream(header.split(",")).map(String::strip);
    }
}
