package com.mealprep360.editorial.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The bodies of imports, in pieces of one size but for the last. Each is written and read by itself. */
@ApplicationScoped
public class Pieces {
    static final int BYTES = 262_144;

    @Inject
    Jdbi sql;

    /**
     * Stores the next piece of an upload.
     *
     * @return whether the upload is still the one that counts; a retry under the same key takes its place
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean store(UUID job, UUID upload, int number, byte[] bytes) {
        return sql.withHandle(handle -> handle.execute("""
              WITH alive AS (
                UPDATE editorial.import SET worked_at = now()
                WHERE id = ? AND upload = ? AND state = 'receiving' RETURNING id)
              INSERT INTO editorial.import_piece (import_id, number, bytes) SELECT id, ?, ? FROM alive
              """, job, upload, number, bytes) == 1);
    }

    /** The piece, counted from 0; empty behind the last, or when the import was cancelled. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<byte[]> read(UUID job, int number) {
        return sql.withHandle(handle -> handle.createQuery(
                        "SELECT bytes FROM editorial.import_piece WHERE import_id = ? AND number = ?")
                .bind(0, job)
                .bind(1, number)
                .mapTo(byte[].class)
                .findOne());
    }
}
