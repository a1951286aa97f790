package com.mealprep360.media;

import com.mealprep360.kernel.events.Event;
import java.util.Locale;
import java.util.UUID;

/** Something happened to a medium. */
public record MediaEvent(Kind kind, UUID medium, Facts facts) implements Event {
    /** What happened; the name is part of the event's type. */
    public enum Kind {
        UPLOADED,
        CHANGED,
        REPLACED,
        TRASHED,
        RESTORED
    }

    /**
     * What goes into the log beside the medium's id.
     *
     * @param type the media type of its file
     * @param sha256 of its file
     */
    public record Facts(String owner, String type, String sha256) {}

    static MediaEvent of(Kind kind, Medium medium) {
        return new MediaEvent(
                kind,
                medium.id(),
                new Facts(
                        medium.owner(),
                        medium.file().type().mediaType(),
                        medium.file().hash()));
    }

    static String type(Kind kind) {
        return "media." + kind.name().toLowerCase(Locale.ROOT) + ".v1";
    }

    @Override
    public String type() {
        return type(kind);
    }

    @Override
    public String subjectType() {
        return "media";
    }

    @Override
    public String subjectId() {
        return medium.toString();
    }
}
