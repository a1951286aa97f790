package com.mealprep360.editorial.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What stays in order when a sequence becomes another. */
final class Sequences {
    private Sequences() {}

    /** The longest increasing subsequence of numbers that are all different. */
    static List<Integer> increasing(List<Integer> numbers) {
        int[] best = new int[numbers.size()];
        int[] previous = new int[numbers.size()];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            best[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (numbers.get(j) < numbers.get(i) && best[j] + 1 > best[i]) {
                    best[i] = best[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || best[i] > best[last]) {
                last = i;
            }
        }
        Deque<Integer> found = new ArrayDeque<>();
        for (int i = last; i >= 0; i = previous[i]) {
            found.addFirst(numbers.get(i));
        }
        return List.copyOf(found);
    }

    /** The places of the longest common subsequence of two arrays: of each element that in the first, and in the second. */
    static List<int[]> common(JsonNode first, JsonNode second) {
        int[][] length = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                length[i][j] = first.get(i).equals(second.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        List<int[]> common = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < first.size() && j < second.size()) {
            if (first.get(i).equals(second.get(j))) {
                common.add(new int[] {i++, j++});
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
