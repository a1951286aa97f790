package com.mealprep360.search;

import com.mealprep360.kernel.Searchable;
import com.mealprep360.kernel.Searchable.Entry;
import com.mealprep360.kernel.Searchable.Key;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Builds an index anew in small steps, each a transaction that holds the lock on the projection: read a batch as it is
 * published now, write it, note how far that is. Meanwhile the consumer writes to the old and the new index. Any node
 * may take the next step, so it goes on when one dies; when OpenSearch loses what was built, it begins anew.
 *
 * <p>The remote call inside of the transaction is on purpose: the lock must not be let go before the write is done
 * (ADR 0013). A step is bounded by its batch and by the client's patience.
 */
@ApplicationScoped
class Rebuilding {
    private static final System.Logger LOG = System.getLogger(Rebuilding.class.getName());
    private static final int BATCH = 500;

    @Inject
    Projections projections;

    @Inject
    Indices indices;

    /** What came of a step. */
    enum Step {
        /** All is well, or another node is at it. */
        IDLE,
        COPIED,
        FINISHED
    }

    /** Asks for a new index; what is being built already goes on instead. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void request(Searchable type) {
        begin(type, projections.lock(type.name()), "asked for");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(Searchable type, String failure) {
        projections.failed(type.name(), failure);
    }

    /** @throws EngineFailure if OpenSearch is away; then the step is taken again later */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Step step(Searchable type) {
        Optional<Projection> locked = projections.tryLock(type.name());
        if (locked.isEmpty()) {
            return Step.IDLE;
        }
        Projection projection = locked.get();
        if (projection.building() != null) {
            return copy(type, projection, projection.building());
        }
        Optional<Indices.Serving> serving = indices.behind(indices.serving(type.name()));
        if (serving.isEmpty() || !serving.get().name().equals(projection.serving())) {
            projections.lose(type.name());
            begin(type, projection, projection.serving() == null ? "there was none" : "it was lost");
            return Step.COPIED;
        }
        if (serving.get().version() < IndexLayout.VERSION) {
            begin(type, projection, "its layout is of an older version");
            return Step.COPIED;
        }
        return Step.IDLE;
    }

    private void begin(Searchable type, Projection projection, String reason) {
        if (projection.building() == null) {
            projections.begin(type.name(), indices.freshName(type.name()), reason, type.count());
            LOG.log(System.Logger.Level.INFO, "An index is built: type={0} because={1}", type.name(), reason);
        }
    }

    private Step copy(Searchable type, Projection projection, String building) {
        boolean isThere = indices.behind(indices.next(type.name()))
                .filter(index -> index.name().equals(building))
                .isPresent();
        if (!isThere && wasSwapped(type, building)) {
            projections.finish(type.name());
            return Step.FINISHED;
        }
        if (!isThere) {
            String name = indices.freshName(type.name());
            projections.begin(type.name(), name, String.valueOf(projection.reason()), type.count());
            indices.create(type, name);
            return Step.COPIED;
        }
        List<Key> keys = type.keys(projection.after(), BATCH);
        if (keys.isEmpty()) {
            indices.swap(type.name(), building);
            projections.finish(type.name());
            LOG.log(System.Logger.Level.INFO, "An index serves: type={0} name={1}", type.name(), building);
            return Step.FINISHED;
        }
        Set<UUID> items = new LinkedHashSet<>();
        keys.forEach(key -> items.add(key.item()));
        List<Entry> entries = type.published(items);
        Map<String, String> refused = indices.write(List.of(indices.next(type.name())), type, entries, Set.of());
        refused.forEach((id, reason) ->
                LOG.log(System.Logger.Level.WARNING, "A document is left out: id={0} because={1}", id, reason));
        projections.copied(type.name(), keys.get(keys.size() - 1), keys.size(), refused.size());
        return Step.COPIED;
    }

    /** The aliases were swapped, and the node died before it could say so. */
    private boolean wasSwapped(Searchable type, String building) {
        return indices.behind(indices.serving(type.name()))
                .filter(index -> index.name().equals(building))
                .isPresent();
    }
}
