package com.mealprep360.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups of words that mean the same, ready to be looked up; never changed. */
final class SynonymSet {
    static final SynonymSet NONE = new SynonymSet(List.of());

    /** Names by the form in which they are compared: folded, singular, single spaces. */
    private final Map<String, Map<String, List<String>>> others = new HashMap<>();

    private final Set<String> unspaced = new LinkedHashSet<>();

    private int longest;

    /** @param groups each a list of names of the same thing, as written; a name may have several words */
    SynonymSet(List<List<String>> groups) {
        for (List<String> group : groups) {
            Map<String, List<String>> names = new LinkedHashMap<>();
            group.forEach(name -> names.put(key(Words.plain(name)), Words.of(name)));
            names.keySet().forEach(name -> {
                others.computeIfAbsent(name, first -> new LinkedHashMap<>()).putAll(names);
                if (Words.isUnspaced(name)) {
                    unspaced.add(name);
                }
                longest = Math.max(longest, name.split(" ").length);
            });
        }
    }

    /** @param length how many of the words are the name @param names the other names, each in folded words */
    record Match(int length, List<List<String>> names) {}

    /** The longest name that begins with this word, with what else it is called; of length 0 when there is none. */
    Match at(List<String> plainWords, int from) {
        for (int length = Math.min(longest, plainWords.size() - from); length > 0; length--) {
            List<List<String>> names = of(plainWords.subList(from, from + length));
            if (!names.isEmpty()) {
                return new Match(length, names);
            }
        }
        return new Match(0, List.of());
    }

    /** Other ways to write a run of an unspaced script, with one of the names in it changed for another. */
    List<String> within(String run) {
        List<String> ways = new ArrayList<>();
        unspaced.forEach(name -> {
            if (run.contains(name)) {
                of(List.of(name)).forEach(other -> ways.add(run.replace(name, String.join("", other))));
            }
        });
        return ways;
    }

    /** What else these words are called as a whole. */
    List<List<String>> of(List<String> plainWords) {
        String name = key(plainWords);
        List<List<String>> names = new ArrayList<>();
        others.getOrDefault(name, Map.of()).forEach((other, words) -> {
            if (!other.equals(name)) {
                names.add(words);
            }
        });
        return names;
    }

    private static String key(List<String> plainWords) {
        return String.join(" ", plainWords);
    }
}
