package com.mealprep360.blog.files;

import com.mealprep360.kernel.ContentType.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What of a file is not kept as it was written. */
final class Notes {
    private static final Pattern SHOWN = Pattern.compile("[\\w.-]{1,60}");

    private final FrontMatter matter;
    private final List<Note> all = new ArrayList<>();

    Notes(FrontMatter matter) {
        this.matter = matter;
    }

    /** @param line in the file, from 1 */
    void add(int line, String message) {
        all.add(new Note("notKept", line, null, message));
    }

    /** About a field of the front matter. */
    void field(String name, String message) {
        add(matter.line(name), (SHOWN.matcher(name).matches() ? name : "a field") + " " + message);
    }

    List<Note> all() {
        return List.copyOf(all);
    }
}
