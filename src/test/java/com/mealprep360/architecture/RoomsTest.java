package com.mealprep360.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private static final Rooms EXAMPLE = new Rooms(
            "com.mealprep360.architecture.broken", "api", Map.of("kitchen", Set.of("cellar"), "cellar", Set.of()));

    @Test
    void eachRoomUsesOnlyWhatTheTableAllows() {
        assertThat(HouseClasses.MAIN).hasSizeGreaterThan(100);
        assertThat(Rooms.OF_THE_HOUSE.faults(HouseClasses.MAIN)).isEmpty();
    }

    @Test
    void withoutOneOfItsArrowsTheHouseFails() {
        assertThat(without("recipes", "editorial").faults(HouseClasses.MAIN))
                .contains("com.mealprep360.recipes.RecipesResource may not use com.mealprep360.editorial.Drafting");
        assertThat(without("identity", "kernel").faults(HouseClasses.MAIN))
                .contains("com.mealprep360.identity.RoleFilter may not use com.mealprep360.kernel.contract.Contract");
    }

    @Test
    void aRoomWithoutARowIsNamed() {
        assertThat(house(Map.of("kernel", Set.of(), "identity", Set.of("kernel")))
                        .faults(HouseClasses.MAIN))
                .contains("com.mealprep360.audit.AuditTrail is in an undeclared room");
    }

    @Test
    void aNameThatIsNoPackageIsNamed() {
        Map<String, Set<String>> misspelt = new HashMap<>(Rooms.OF_THE_HOUSE.mayUse());
        misspelt.put("recipe", Set.of("kernle"));

        assertThat(house(misspelt).faults(HouseClasses.MAIN))
                .containsExactly("kernle is no room", "recipe is no package");
    }

    @Test
    void aCycleIsNamed() {
        Map<String, Set<String>> circular = new HashMap<>(Rooms.OF_THE_HOUSE.mayUse());
        circular.put("kernel", Set.of("recipes"));

        assertThat(house(circular).faults(HouseClasses.MAIN))
                .containsExactly(
                        "editorial is part of a cycle",
                        "identity is part of a cycle",
                        "kernel is part of a cycle",
                        "media is part of a cycle",
                        "recipes is part of a cycle",
                        "search is part of a cycle");
    }

    @Test
    void theRootIsUsedByNoRoom() {
        assertThat(EXAMPLE.faults(HouseClasses.BROKEN))
                .containsExactly(
                        "com.mealprep360.architecture.broken.kitchen.Oven may not use com.mealprep360.architecture.broken.House");
    }

    private static Rooms without(String from, String to) {
        Map<String, Set<String>> fewer = new HashMap<>(Rooms.OF_THE_HOUSE.mayUse());
        fewer.computeIfPresent(from, (room, others) -> {
            Set<String> left = new HashSet<>(others);
            left.remove(to);
            return left;
        });
        return house(fewer);
    }

    private static Rooms house(Map<String, Set<String>> mayUse) {
        return new Rooms("com.mealprep360", "api", mayUse);
    }
}
