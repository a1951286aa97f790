package com.mealprep360.audit;

import com.mealprep360.kernel.events.Event;
import java.util.Map;

/** The trail no longer knows who is meant by a pseudonym. */
record PersonForgotten(String pseudonym) implements Event {
    @Override
    public String type() {
        return "audit.forgotten.v1";
    }

    @Override
    public String subjectType() {
        return "people";
    }

    @Override
    public String subjectId() {
        return pseudonym;
    }

    @Override
    public Object facts() {
        return Map.of();
    }
}
