package com.mealprep360.stack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** The export command: writes all recipes, or all posts, into a file, packed where its name ends in {@code .gz}. */
public final class Export {
    private static final int BUFFER_BYTES = 65_536;

    private final BulkTarget target;
    private final ProgressBar bar;

    Export(BulkTarget target, ProgressBar bar) {
        this.target = target;
        this.bar = bar;
    }

    public static void main(String[] args) {
        try {
            StackSettings settings = StackSettings.of(BuiltServers.find().project());
            new Export(
                            BulkTarget.of(settings, System.getenv(), "editor"),
                            new ProgressBar(System.out, System.console() != null))
                    .run(BulkFile.named());
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** The file is there when all of it is. @return how many lines it has */
    long run(BulkFile wanted) {
        Path file = wanted.path();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long lines = write(part, wanted.type(), file.toString().endsWith(".gz"));
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return lines;
        } catch (IOException e) {
            throw new StackFailure(
                    "The export broke off, or " + file + " cannot be written; what came is in " + part + ".", e);
        }
    }

    private long write(Path part, String type, boolean packed) throws IOException {
        long bytes = 0;
        long lines = 0;
        try (InputStream in = target.call(
                        "GET", "/api/exports/" + type, BulkTarget.NO_TYPE, HttpRequest.BodyPublishers.noBody());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), BUFFER_BYTES);
                OutputStream out = packed ? new GZIPOutputStream(file, BUFFER_BYTES) : file) {
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                bytes += read;
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                bar.show("exported", 0, 0, lines + " lines, " + Import.megabytes(bytes));
            }
        }
        bar.end("exported", 0, 0, lines + " lines, " + Import.megabytes(bytes));
        return lines;
    }
}
