package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentType;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Reads files by the type that can be made of them, and what comes of that as lines are read. */
@ApplicationScoped
public class IncomingFiles {
    private static final int MOST_NOTES = 100;

    @Inject
    ContentTypes types;

    @Inject
    IncomingLines lines;

    /** @param notes what of the file is not kept as it was written; the first hundred */
    public record Read(Incoming incoming, List<ContentType.Note> notes) {}

    /** Whether the type can be made of files at all. */
    public boolean isMadeOfFiles(String type) {
        return types.require(type) instanceof ContentType.FromFiles;
    }

    /** Whether a file is content of the type, by its path. */
    public boolean isContent(String type, String path) {
        return types.require(type) instanceof ContentType.FromFiles made && made.isContent(path);
    }

    /** @throws Problem INVALID_REQUEST with what is wrong, by pointers into the line that is made of the file */
    public Read read(long number, String path, String text, IncomingLines.Terms terms) {
        if (!(types.require(terms.type()) instanceof ContentType.FromFiles type)) {
            throw new IllegalArgumentException("Nothing of the type is made of files: " + terms.type());
        }
        ContentType.FromFile made = type.read(path, text);
        List<ContentType.Note> notes = new ArrayList<>();
        if (!terms.publish()) {
            unpublished(made, notes);
        }
        notes.addAll(made.notes());
        return new Read(
                lines.of(number, made.line(), terms),
                List.copyOf(notes.subList(0, Math.min(MOST_NOTES, notes.size()))));
    }

    /** What only what goes live has. */
    private static void unpublished(ContentType.FromFile made, List<ContentType.Note> notes) {
        if (made.line().has("firstPublishedAt")) {
            notes.add(note("the date of its publication is kept only by an import that publishes"));
        }
        if (made.line().has("formerSlugs")) {
            notes.add(note("its former addresses are kept only by an import that publishes"));
        }
    }

    private static ContentType.Note note(String message) {
        return new ContentType.Note("notKept", null, null, message);
    }
}
