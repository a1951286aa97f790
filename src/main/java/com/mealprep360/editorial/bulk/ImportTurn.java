package com.mealprep360.editorial.bulk;

import com.mealprep360.kernel.http.Correlation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A node's part in the imports that it works on: their files, open where it left off. Used by one thread. */
@ApplicationScoped
public class ImportTurn {
    private static final System.Logger LOG = System.getLogger(ImportTurn.class.getName());
    private static final int MOST_OPEN = 8;
    private static final int TRIES = 3;
    /**
     * Classes of SQLSTATE that speak of the server and not of what it was sent: no connection, rolled back, no resources,
     * a lock that is not to be had, an operator at work, trouble with the system (PostgreSQL, appendix A).
     */
    private static final List<String> AWAY = List.of("08", "40", "53", "55", "57", "58");

    private static final long TURN_NANOS = TimeUnit.SECONDS.toNanos(1);

    @Inject
    Imports imports;

    @Inject
    Pieces pieces;

    @Inject
    BatchReading reading;

    @Inject
    BatchWork work;

    @Inject
    BulkConfig config;

    private final Map<UUID, FileLines> open = new LinkedHashMap<>(MOST_OPEN, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, FileLines> eldest) {
            return size() > MOST_OPEN;
        }
    };

    /**
     * Works for a moment on the import that has waited longest.
     *
     * @param stop whether to leave off behind the batch in hand
     * @return whether there was one
     */
    public boolean take(UUID node, BooleanSupplier stop) {
        Optional<ImportJob> job = imports.lease(node);
        job.ifPresent(leased -> {
            Correlation.begin(leased.correlationId());
            Correlation.comesFrom("system:import");
            long end = System.nanoTime() + TURN_NANOS;
            try {
                boolean more = true;
                while (more && !stop.getAsBoolean() && System.nanoTime() < end) {
                    more = step(leased, node);
                }
            } finally {
                Correlation.end();
            }
        });
        return job.isPresent();
    }

    /** This node works on nothing any more. */
    public void release(UUID node) {
        imports.release(node);
    }

    /** The next batch. @return whether there may be another */
    private boolean step(ImportJob job, UUID node) {
        boolean done = false;
        try {
            FileLines file = file(job);
            Optional<BatchReading.Taken> taken = reading.next(file, job);
            if (taken.isEmpty()) {
                imports.fail(job.id(), "The stored file ends before its last line.");
            } else {
                done = commit(job, node, taken.get());
            }
            return done;
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "A stored file cannot be read: import=" + job.id(), e);
            imports.fail(job.id(), "The stored file could not be read to its end.");
            return false;
        } finally {
            if (!done) {
                open.remove(job.id());
            }
        }
    }

    /** Where the row says, unless this node did the last batch itself. */
    private FileLines file(ImportJob job) throws IOException {
        FileLines known = open.get(job.id());
        if (known != null) {
            return known;
        }
        long from = job.counts().bytesDone();
        InputStream body = new StoredBody(pieces, job.id(), job.packed() ? 0 : from);
        if (job.packed()) {
            body = new GZIPInputStream(body, Pieces.BYTES);
            body.skipNBytes(from);
        }
        FileLines file =
                new FileLines(body, config.lineBytes(), from, job.counts().linesDone());
        open.put(job.id(), file);
        return file;
    }

    private boolean commit(ImportJob job, UUID node, BatchReading.Taken taken) {
        Batch batch = taken.batch();
        boolean mine = tried(job, node, batch, taken.reads());
        return mine && batch.to() < job.counts().bytes();
    }

    private boolean tried(ImportJob job, UUID node, Batch batch, List<ReadLine> reads) {
        try {
            return work.commit(job, node, batch, reads);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "A batch is done again line by line.", e);
            boolean mine = true;
            for (Batch single : batch.single()) {
                mine = mine && alone(job, node, single);
            }
            return mine;
        }
    }

    /**
     * Somebody may have been faster, so it is tried more than once; what then cannot be stored is refused. While the
     * database is away no line is at fault, and the import waits.
     */
    private boolean alone(ImportJob job, UUID node, Batch line) {
        @Nullable RuntimeException failure = null;
        for (int i = 0; i < TRIES; i++) {
            try {
                List<ReadLine> reads = reading.again(line, job);
                return work.commit(job, node, line, reads);
            } catch (RuntimeException e) {
                if (!mayBeOfTheLine(e)) {
                    throw e;
                }
                failure = e;
            }
        }
        LOG.log(System.Logger.Level.ERROR, "A line cannot be stored: import=" + job.id(), failure);
        return work.commit(job, node, line, BatchReading.unstorable(line));
    }

    /** Not when the database says by its SQLSTATE, or by saying nothing, that it cannot do anything at present. */
    static boolean mayBeOfTheLine(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                String state = said.getSQLState();
                return state != null && AWAY.stream().noneMatch(state::startsWith);
            }
        }
        return true;
    }
}
