package com.mealprep360.media;

import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.http.Idempotency;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.files.Sent;
import com.mealprep360.media.images.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts what came in into the library. */
@ApplicationScoped
class Uploading {
    private static final int MOST_NAME_LETTERS = 200;

    @Inject
    Keeping keeping;

    @Inject
    Shelving shelving;

    @Inject
    Preparing preparing;

    @Inject
    Idempotency idempotency;

    /** What is said of a file while it is sent. */
    record Words(@Nullable String folder, @Nullable String alt, String locale) {
        static final Words NONE = new Words(null, null, "en");
    }

    /** @param isNew whether it was not there before */
    record Uploaded(Medium medium, boolean isNew) {}

    /** @throws Problem as {@link Keeping#keep} */
    Uploaded upload(Sent sent, Words words, Actor actor) {
        Map<String, String> alt = words.alt() == null ? Map.of() : Map.of(tag(words.locale()), words.alt());
        Optional<Medium> before = shelving.again(sent.sha256(), alt, actor);
        if (before.isPresent()) {
            return new Uploaded(before.get(), false);
        }
        Medium.File file = keeping.keep(sent);
        Medium.Words said = new Medium.Words(
                filename(sent.filename(), file.type()),
                alt,
                null,
                null,
                words.folder(),
                List.of(),
                Describing.MIDDLE,
                Describing.MIDDLE);
        Uploaded uploaded = shelving.add(idempotency.seed(), file, said, actor);
        preparing.prepare(uploaded.medium());
        return uploaded;
    }

    /** The canonical form of a language. */
    private static String tag(String locale) {
        String tag = Locale.forLanguageTag(locale).toLanguageTag();
        if (tag.equals("und")) {
            throw invalid("#/query/locale", "locale", "must be a language (BCP 47)");
        }
        return tag;
    }

    /** Without the folders that some senders name, and without what cannot be shown. */
    static String filename(@Nullable String name, FileType type) {
        String bare = name == null
                ? ""
                : name.replaceAll(".*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .strip();
        if (bare.isEmpty() || bare.equals(".") || bare.equals("..")) {
            return "medium." + type.extension();
        }
        return bare.length() <= MOST_NAME_LETTERS ? bare : bare.substring(bare.length() - MOST_NAME_LETTERS);
    }
}
