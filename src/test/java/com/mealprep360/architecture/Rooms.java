package com.mealprep360.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which room may use which. A room is a package below the base with everything below it; using is importing.
 *
 * @param base the root package, which may use every room and which no room may use
 * @param free a package below the base that belongs to no room and that each may use
 * @param mayUse the rooms that each room may use
 */
record Rooms(String base, String free, Map<String, Set<String>> mayUse) {
    /** The house as it stands: its ground, its capabilities, its content, its reactors. A new arrow is an ADR. */
    static final Rooms OF_THE_HOUSE = new Rooms(
            "com.mealprep360",
            "api",
            Map.of(
                    "kernel", Set.of(),
                    "identity", Set.of("kernel"),
                    "editorial", Set.of("kernel", "identity"),
                    "search", Set.of("kernel", "identity"),
                    "media", Set.of("kernel", "identity"),
                    "recipes", Set.of("kernel", "identity", "editorial", "search", "media"),
                    "blog", Set.of("kernel", "identity", "editorial", "search", "media"),
                    "audit", Set.of("kernel", "identity"),
                    "operations", Set.of("kernel", "identity")));

    /** All that is wrong with the table, or with the classes by it, a line each. */
    Set<String> faults(JavaClasses classes) {
        Set<String> faults = new TreeSet<>();
        Set<String> packages = new HashSet<>();
        classes.forEach(type -> packages.add(room(type)));
        mayUse.forEach((room, others) -> {
            if (!packages.contains(room)) {
                faults.add(room + " is no package");
            }
            others.stream()
                    .filter(other -> !mayUse.containsKey(other))
                    .forEach(other -> faults.add(other + " is no room"));
            if (isReachable(room, room, new HashSet<>())) {
                faults.add(room + " is part of a cycle");
            }
        });
        classes.forEach(type -> faults.addAll(faults(type)));
        return faults;
    }

    /** Whether an import from the one room to the other follows an arrow of the table. */
    boolean allows(String from, String to) {
        return from.equals(to) || mayUse.getOrDefault(from, Set.of()).contains(to);
    }

    private Set<String> faults(JavaClass type) {
        Set<String> faults = new TreeSet<>();
        String from = room(type);
        if (from.isEmpty() || from.equals(free)) {
            return faults;
        }
        if (!mayUse.containsKey(from)) {
            faults.add(type.getName() + " is in an undeclared room");
        }
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> isOurs(target) && !room(target).equals(free) && !allows(from, room(target)))
                .forEach(target -> faults.add(type.getName() + " may not use " + target.getName()));
        return faults;
    }

    private boolean isReachable(String from, String to, Set<String> seen) {
        return mayUse.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(to) || seen.add(next) && isReachable(next, to, seen));
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(base) || type.getPackageName().startsWith(base + ".");
    }

    /** The room's name; empty for the root package. */
    private String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(base) ? "" : name.substring(base.length() + 1).split("\\.", 2)[0];
    }
}
