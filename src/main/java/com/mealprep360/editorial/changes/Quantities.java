package com.mealprep360.editorial.changes;

import com.mealprep360.kernel.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of a text with their units, so that 20 minutes are not 20 hours. */
public final class Quantities {
    /** What stands between the two ends of a range, which share the unit of the second. */
    private static final Pattern BETWEEN = Pattern.compile("(?:[-\\u2010–—~〜到至]|から"
            + "|-? ?(?:to|and|or|bis|und|oder|a|y|o|u|et|ou|e|tot|en|of|ila|ile|ve|veya|ate))(?: ?-)?");

    private Quantities() {}

    /**
     * Whether some of the numbers have other units. Nothing is converted, and only what is known in both texts can differ:
     * the units of a number are paired with those of the same number in the other text, however many there are and in
     * whatever order.
     *
     * @param other a text that names the same {@link Numbers}
     */
    public static boolean differ(String text, String other) {
        Map<String, List<Unit>> here = in(text);
        Map<String, List<Unit>> there = in(other);
        return here.entrySet().stream()
                .anyMatch(one -> !pair(one.getValue(), there.getOrDefault(one.getKey(), List.of())));
    }

    /** The exact ones choose first, and take the vague ones last. */
    private static boolean pair(List<Unit> here, List<Unit> there) {
        List<Unit> rest = there.stream().sorted().collect(Collectors.toCollection(ArrayList::new));
        return here.stream()
                .sorted()
                .allMatch(unit -> rest.stream()
                        .filter(unit::mayBe)
                        .findFirst()
                        .map(rest::remove)
                        .orElse(false));
    }

    /** Read from the end, where a range has its unit. */
    private static Map<String, List<Unit>> in(String text) {
        Map<String, List<Unit>> units = new HashMap<>();
        Unit next = Unit.NONE;
        List<Numbers.Named> all = Numbers.named(text);
        for (int i = all.size() - 1; i >= 0; i--) {
            Numbers.Named named = all.get(i);
            if (!BETWEEN.matcher(Text.fold(named.behind())).matches()) {
                next = UnitWords.at(named.behind());
            }
            units.computeIfAbsent(named.number(), number -> new ArrayList<>()).add(next);
        }
        return units;
    }
}
