package com.mealprep360.editorial.bulk;

import static com.mealprep360.editorial.EditorialProblem.EDITORIAL_UNREADABLE_FILE;
import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;

import com.mealprep360.kernel.problems.Problem;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip whose files are taken out one after the other, each no larger than a line may be. The directory at its end is what
 * counts: what it does not name is not there, and a zip that was cut has none.
 */
final class Archive implements Closeable {
    static final int MOST_ENTRIES = 50_000;
    private static final int MOST_DIRECTORY_BYTES = 16_777_216;
    /** Text is packed to a tenth; what is packed to less than this was made to fill a memory. */
    private static final int MOST_GROWTH = 100;

    private static final long GROWTH_IGNORED_BYTES = 1_048_576;

    private final ZipFile zip;
    private final long packedBytes;
    private final int mostBytes;
    private long unpackedBytes;

    /** @param mostBytes of one file, as it is kept */
    private Archive(ZipFile zip, long packedBytes, int mostBytes) {
        this.zip = zip;
        this.packedBytes = packedBytes;
        this.mostBytes = mostBytes;
    }

    /** @throws Problem EDITORIAL_UNREADABLE_FILE if it is none, cut or encrypted; BODY_TOO_LARGE if it names too many files */
    static Archive open(Path file, int mostBytes) throws IOException {
        if (ZipDirectory.bytes(file) > MOST_DIRECTORY_BYTES) {
            throw tooMany();
        }
        try {
            ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            if (zip.size() > MOST_ENTRIES) {
                zip.close();
                throw tooMany();
            }
            return new Archive(zip, Files.size(file), mostBytes);
        } catch (ZipException | EOFException e) {
            String why = String.valueOf(e.getMessage());
            throw EDITORIAL_UNREADABLE_FILE.because(
                    why.contains("encrypted")
                            ? "The zip is encrypted; send it without a password."
                            : why.contains("bad entry name")
                                    ? "The zip has names that are not UTF-8; pack it again."
                                    : "The zip is damaged, cut, or packed in an unusual way; pack it again.");
        }
    }

    /**
     * Its content as lines to keep, in the order of the paths without their extensions: what stands beside its translations
     * comes before them.
     *
     * @param isContent of a path
     * @throws Problem when what comes out is out of all proportion, from the iterator
     */
    Iterator<byte[]> lines(Predicate<String> isContent) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
        List<ZipEntry> entries = new ArrayList<>(zip.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> isContent.test(entry.getName()) || KeptFile.isArchive(entry.getName()))
                .toList());
        entries.sort(
                Comparator.comparing((ZipEntry entry) -> bare(entry.getName())).thenComparing(ZipEntry::getName));
        return entries.stream()
                .map(entry -> read(entry, twice.contains(entry.getName())).line())
                .iterator();
    }

    /** @param twice whether another has the same path: which is meant cannot be known */
    private KeptFile read(ZipEntry entry, boolean twice) {
        String path = entry.getName();
        if (!KeptFile.isPlace(path)) {
            return KeptFile.of(path, KeptFile.Fault.NAME);
        }
        if (twice) {
            return KeptFile.of(path, KeptFile.Fault.TWICE);
        }
        if (KeptFile.isArchive(path)) {
            return KeptFile.of(path, KeptFile.Fault.ARCHIVE);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in == null ? new byte[0] : in.readNBytes(mostBytes + 1);
            count(bytes.length);
            return bytes.length > mostBytes ? KeptFile.of(path, KeptFile.Fault.TOO_LARGE) : text(entry, bytes);
        } catch (IOException e) {
            return KeptFile.of(path, KeptFile.Fault.DAMAGED);
        }
    }

    private KeptFile text(ZipEntry entry, byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.getCrc()) {
            return KeptFile.of(entry.getName(), KeptFile.Fault.DAMAGED);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            KeptFile file = new KeptFile(entry.getName(), text, null);
            return file.line().length > mostBytes ? KeptFile.of(entry.getName(), KeptFile.Fault.TOO_LARGE) : file;
        } catch (CharacterCodingException e) {
            return KeptFile.of(entry.getName(), KeptFile.Fault.NO_TEXT);
        }
    }

    private void count(int bytes) {
        unpackedBytes += bytes;
        if (unpackedBytes > GROWTH_IGNORED_BYTES && unpackedBytes / MOST_GROWTH > packedBytes) {
            throw BODY_TOO_LARGE.because(
                    "The zip grows to more than " + MOST_GROWTH + " times its size when it is unpacked.");
        }
    }

    private static String bare(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static Problem tooMany() {
        return BODY_TOO_LARGE.because("The zip may name at most " + MOST_ENTRIES + " files; send it in parts.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
