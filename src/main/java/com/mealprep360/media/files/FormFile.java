package com.mealprep360.media.files;

import static com.mealprep360.kernel.problems.KernelProblem.BODY_TOO_LARGE;
import static com.mealprep360.kernel.problems.KernelProblem.invalid;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jvnet.mimepull.MIMEConfig;
import org.jvnet.mimepull.MIMEMessage;
import org.jvnet.mimepull.MIMEParsingException;
import org.jvnet.mimepull.MIMEPart;

/** The one part of a form ({@code multipart/form-data}, RFC 7578), read as it comes. */
final class FormFile {
    private static final String NAME = "file";
    private static final Pattern PART_NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile(";\\s*filename=\"((?:[^\"\\\\]|\\\\.)*)\"");
    /** What may stand around a file. */
    private static final int FRAME_BYTES = 65_536;

    private FormFile() {}

    /** What is done with the file. */
    interface Taking {
        Sent take(InputStream file, @Nullable String filename);
    }

    /** @throws com.mealprep360.kernel.problems.Problem INVALID_REQUEST if it is no form with one file; BODY_TOO_LARGE */
    static Sent read(InputStream body, String boundary, long mostBytes, Taking taking) {
        Bounded bounded = new Bounded(body, FRAME_BYTES);
        // Closed, since a second part that is large goes to a temporary file.
        try (MIMEMessage form = new MIMEMessage(bounded, boundary, new MIMEConfig())) {
            MIMEPart part = form.getPart(0);
            // Asking for a header reads up to the file.
            String disposition = utf8(part.getHeader("Content-Disposition"));
            bounded.mayRead(mostBytes + FRAME_BYTES);
            if (!find(PART_NAME, disposition).equals(NAME)) {
                throw noFile();
            }
            String filename = find(FILE_NAME, disposition).replaceAll("\\\\(.)", "$1");
            Sent sent = taking.take(part.readOnce(), filename.isEmpty() ? null : filename);
            try {
                refuseMore(form);
                return sent;
            } catch (RuntimeException e) {
                sent.close();
                throw e;
            }
        } catch (MIMEParsingException e) {
            if (bounded.isExceeded()) {
                throw BODY_TOO_LARGE.because("A file may have at most " + mostBytes + " bytes.");
            }
            throw noFile();
        }
    }

    private static void refuseMore(MIMEMessage form) {
        while (form.makeProgress()) {
            // To the closing boundary, without which the form is cut off.
        }
        if (form.getAttachments().size() > 1) {
            throw invalid("/" + NAME, "once", "must be the only part");
        }
    }

    private static RuntimeException noFile() {
        return invalid("/" + NAME, "required", "must be the one part of a whole form");
    }

    /** Headers are read as Latin-1, and browsers send UTF-8. */
    private static String utf8(@Nullable List<String> header) {
        String value = header == null || header.isEmpty() ? "" : header.get(0);
        return new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** The parser holds a header in memory, however long it is. */
    private static final class Bounded extends FilterInputStream {
        private long left;
        private long granted;
        private boolean exceeded;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
            granted = most;
        }

        /** @param most from the beginning, in bytes */
        void mayRead(long most) {
            left += most - granted;
            granted = most;
        }

        boolean isExceeded() {
            return exceeded;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (left <= 0) {
                exceeded = true;
                throw new IOException("The form is longer than it may be");
            }
            int read = in.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
