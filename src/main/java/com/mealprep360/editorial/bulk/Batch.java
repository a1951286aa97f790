package com.mealprep360.editorial.bulk;

import java.util.List;

/**
 * Lines that are worked on together.
 *
 * @param from where the first of them begins, in bytes
 * @param to behind the last of them
 * @param lastLine the number of the last line, blank ones counted
 */
record Batch(List<FileLines.Line> lines, long from, long to, long lastLine) {
    /** One batch for each line; what lies between two lines belongs to the later one. */
    List<Batch> single() {
        List<Batch> all = new java.util.ArrayList<>();
        long begin = from;
        for (int i = 0; i < lines.size(); i++) {
            FileLines.Line line = lines.get(i);
            boolean last = i == lines.size() - 1;
            all.add(new Batch(List.of(line), begin, last ? to : line.end(), last ? lastLine : line.number()));
            begin = line.end();
        }
        return all;
    }
}
