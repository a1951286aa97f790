package com.mealprep360.identity.users;

import com.mealprep360.identity.Restrictions;
import com.mealprep360.kernel.events.Event;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An administrator did something to somebody's account. */
record UserEvent(Kind kind, String subject, Facts facts) implements Event {
    /** What happened; the name is part of the event's type. */
    enum Kind {
        ROLE_GRANTED,
        ROLE_REVOKED,
        SUSPENDED,
        REINSTATED,
        SECOND_FACTOR_RESET
    }

    /** @param role which one, where that is what happened; @param reason why, where one is given */
    record Facts(@Nullable String role, @Nullable String reason) {}

    static UserEvent of(Kind kind, String subject) {
        return new UserEvent(kind, subject, new Facts(null, null));
    }

    static UserEvent ofRole(Kind kind, String subject, String role) {
        return new UserEvent(kind, subject, new Facts(role, null));
    }

    static UserEvent suspended(String subject, String reason) {
        return new UserEvent(Kind.SUSPENDED, subject, new Facts(null, reason));
    }

    @Override
    public String type() {
        return "identity." + kind.name().toLowerCase(Locale.ROOT).replace("_", "-") + ".v1";
    }

    @Override
    public String subjectType() {
        return Restrictions.SUBJECT_TYPE;
    }

    @Override
    public String subjectId() {
        return subject;
    }
}
