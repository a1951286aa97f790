package com.mealprep360.kernel.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A consumer that remembers what it was handed, and refuses what it is told to refuse. */
@ApplicationScoped
public class Ledger implements EventConsumer {
    static final String NAME = "ledger";

    private final List<LoggedEvent> handled = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void handle(LoggedEvent event) {
        if (refused.contains(event.subjectId())) {
            refusals.merge(event.subjectId(), 1, Integer::sum);
            throw new IllegalStateException("refuses " + event.subjectId());
        }
        handled.add(event);
    }

    void refuse(String subject) {
        refused.add(subject);
    }

    void accept(String subject) {
        refused.remove(subject);
    }

    int refusalsOf(String subject) {
        return refusals.getOrDefault(subject, 0);
    }

    /** What it has handled of one type of subject, in the order in which it came. */
    List<LoggedEvent> handledOf(String subjectType) {
        synchronized (handled) {
            return handled.stream()
                    .filter(event -> event.subjectType().equals(subjectType))
                    .toList();
        }
    }
}
