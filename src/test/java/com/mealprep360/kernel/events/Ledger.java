package com.mealprep360.kernel.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** A consumer that remembers what it was handed, and refuses what it is told to refuse. */
@ApplicationScoped
public class Ledger implements EventConsumer {
    static final String NAME = "ledger";

    private final List<LoggedEvent> handled = Collections.synchronizedList(new ArrayList<>());
    private final List<Set<String>> transactions = Collections.synchronizedList(new ArrayList<>());

    @Inject
    Jdbi sql;

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
        transactions.add(new HashSet<>(List.of(transaction(), transaction())));
        handled.add(event);
    }

    private String transaction() {
        return sql.withHandle(handle -> handle.createQuery("SELECT CAST(pg_current_xact_id() AS text)")
                .mapTo(String.class)
                .one());
    }

    /** For each event, the transactions in which two statements of its handling were: two if there was none around them. */
    List<Set<String>> transactions() {
        return List.copyOf(transactions);
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
