/**
 * Many items in, and all of them out, as lines of NDJSON.
 *
 * <p>An import is a job. Its body is received as a stream ({@link com.mealprep360.editorial.bulk.Receiving}): unpacked and
 * counted on the way, so that a broken or boundless file is refused at once, and kept in the database as it came
 * ({@link com.mealprep360.editorial.bulk.Pieces}). A thread on each node ({@link
 * com.mealprep360.editorial.bulk.ImportRunner}) takes the job that has waited longest, for a moment, and works on it in
 * batches. A batch is read and checked without a transaction; then one short transaction writes its items, the outcome of
 * each of its lines, and how far the job is ({@link com.mealprep360.editorial.bulk.BatchWork}). So whenever a node dies
 * another goes on behind the last batch, and nothing is lost or done twice. A batch that fails is done again line by
 * line, so that one line that cannot be stored is refused and the others are not.
 *
 * <p>What becomes of a line is decided by the core ({@link com.mealprep360.editorial.BulkWriting}), by the rules by which
 * single items are written.
 *
 * <p>An export ({@link com.mealprep360.editorial.bulk.Exporting}) reads page by page, by id. One transaction for all of it
 * would be a snapshot, and would hold up every consumer of the event log until the slowest reader is through.
 *
 * <p>Tables: {@code editorial.import}, {@code import_piece}, {@code import_line}, {@code origin}. Configuration: {@code
 * mealprep360.editorial.import-*}. See ADR 0014.
 */
@NullMarked
package com.mealprep360.editorial.bulk;

import org.jspecify.annotations.NullMarked;
