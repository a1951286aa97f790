package com.mealprep360.media;

import com.mealprep360.identity.Actor;
import com.mealprep360.kernel.problems.Problem;
import com.mealprep360.media.files.Sent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a medium another file. */
@ApplicationScoped
class Replacing {
    @Inject
    Keeping keeping;

    @Inject
    Shelving shelving;

    @Inject
    Preparing preparing;

    /** @throws Problem as {@link Keeping#keep} and {@link Shelving#replace} */
    Medium replace(UUID id, @Nullable String ifMatch, Sent sent, Actor actor) {
        Medium medium = shelving.replace(id, ifMatch, keeping.keep(sent), sent.filename(), actor);
        preparing.prepare(medium);
        return medium;
    }
}
