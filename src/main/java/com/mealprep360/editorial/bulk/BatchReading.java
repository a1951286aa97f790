package com.mealprep360.editorial.bulk;

import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;
import static com.mealprep360.kernel.problems.KernelProblem.INTERNAL_ERROR;

import com.mealprep360.editorial.Incoming;
import com.mealprep360.editorial.IncomingFiles;
import com.mealprep360.editorial.IncomingLines;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the next lines of a file, and reads them. Outside of any transaction. */
@ApplicationScoped
class BatchReading {
    private static final int MOST_TAKEN = 50;
    private static final int MOST_LINES = 1_000;
    private static final int MOST_BYTES = 2_097_152;

    @Inject
    IncomingLines lines;

    @Inject
    IncomingFiles files;

    @Inject
    BulkConfig config;

    /** @param reads the lines of the batch that are not blank, in order */
    record Taken(Batch batch, List<ReadLine> reads) {}

    /**
     * As many lines as are written together; more of those that are refused, since these cost nothing more than a note.
     *
     * @return empty at the end of the file
     */
    Optional<Taken> next(FileLines file, ImportJob job) throws IOException {
        List<FileLines.Line> taken = new ArrayList<>();
        List<ReadLine> reads = new ArrayList<>();
        long from = file.position();
        long lastLine = 0;
        int good = 0;
        while (good < MOST_TAKEN && reads.size() < MOST_LINES && file.position() - from < MOST_BYTES) {
            FileLines.Line line = file.next();
            if (line == null) {
                break;
            }
            lastLine = line.number();
            if (!line.isBlank()) {
                ReadLine read = read(line, job);
                taken.add(line);
                reads.add(read);
                good += read.incoming() == null ? 0 : 1;
            }
        }
        return file.position() == from
                ? Optional.empty()
                : Optional.of(new Taken(new Batch(taken, from, file.position(), lastLine), reads));
    }

    /** The same lines, read anew: writing them had given ids to their parts. */
    List<ReadLine> again(Batch batch, ImportJob job) {
        return batch.lines().stream().map(line -> read(line, job)).toList();
    }

    private ReadLine read(FileLines.Line line, ImportJob job) {
        ImportJob.Order order = job.order();
        IncomingLines.Terms terms =
                new IncomingLines.Terms(order.type(), order.publish(), order.locale(), order.source());
        if (line.bytes() == null) {
            return ReadLine.refused(
                    line.number(),
                    null,
                    BODY_TOO_LARGE.because("The line may have at most " + config.lineBytes() + " bytes."));
        }
        if (order.files()) {
            return file(line.number(), KeptFile.of(line.bytes()), terms);
        }
        try {
            Incoming incoming = lines.read(line.number(), line.bytes(), terms);
            return new ReadLine(line.number(), null, incoming, List.of(), null);
        } catch (Problem refused) {
            return ReadLine.refused(line.number(), null, refused);
        }
    }

    private ReadLine file(long number, KeptFile file, IncomingLines.Terms terms) {
        try {
            if (file.text() == null) {
                throw file.fault().problem(config.lineBytes());
            }
            IncomingFiles.Read read = files.read(number, file.file(), file.text(), terms);
            return new ReadLine(number, file.file(), read.incoming(), read.notes(), null);
        } catch (Problem refused) {
            return ReadLine.refused(number, file.file(), refused);
        }
    }

    /** For lines that were understood and cannot be stored. */
    static List<ReadLine> unstorable(Batch batch) {
        return batch.lines().stream()
                .map(
                        line -> ReadLine.refused(
                                line.number(),
                                null,
                                INTERNAL_ERROR.because(
                                        "The line could not be stored; the failure is logged under the import's correlation id.")))
                .toList();
    }
}
