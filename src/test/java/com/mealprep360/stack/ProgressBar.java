package com.mealprep360.stack;

import java.io.PrintStream;

/** A line that says how far something is: redrawn on a terminal, a line now and then where the output goes to a file. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final long REDRAW_MILLIS = 100;
    private static final long RELINE_MILLIS = 5_000;

    private final PrintStream out;
    private final boolean terminal;
    private long last;

    ProgressBar(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** @param total 0 where nobody knows it */
    void show(String what, long done, long total, String more) {
        long now = System.currentTimeMillis();
        if (now - last >= (terminal ? REDRAW_MILLIS : RELINE_MILLIS)) {
            last = now;
            print(what, done, total, more);
        }
    }

    /** The last state, which stays. */
    void end(String what, long done, long total, String more) {
        print(what, done, total, more);
        if (terminal) {
            out.println();
        }
        last = 0;
    }

    private void print(String what, long done, long total, String more) {
        String text = line(what, done, total, more);
        if (terminal) {
            out.print("\r" + text + "\u001B[K");
            out.flush();
        } else {
            out.println(text);
        }
    }

    static String line(String what, long done, long total, String more) {
        if (total <= 0) {
            return "%-8s  %s".formatted(what, more);
        }
        int filled = (int) (WIDTH * Math.min(done, total) / total);
        return "%-8s  [%s%s] %3d %%  %s"
                .formatted(
                        what,
                        "#".repeat(filled),
                        ".".repeat(WIDTH - filled),
                        100 * Math.min(done, total) / total,
                        more);
    }
}
