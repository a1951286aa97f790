package com.mealprep360.stack;

import com.mealprep360.stack.DemoLoading.Outcome;
import java.util.Map;

/**
 * The demo command: adds the recipes of {@code demo/recipes} to the platform that the run command has started with the
 * same settings. Exit code 1, and a sentence, if it cannot.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] args) {
        try {
            BuiltServers built = BuiltServers.find();
            StackSettings settings = StackSettings.of(built.project());
            DemoLoading loading = new DemoLoading(settings.platformUri(), settings.issuerUri(), System.out::println);
            System.out.println(closing(loading.load(built.demoRecipes()), settings));
        } catch (StackFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static String closing(Map<Outcome, Integer> outcomes, StackSettings settings) {
        return "%d recipes added, %d were there already, %d left out; they are at %s/api/recipes."
                .formatted(
                        outcomes.getOrDefault(Outcome.ADDED, 0), outcomes.getOrDefault(Outcome.PUBLIC, 0),
                        outcomes.getOrDefault(Outcome.TAKEN, 0), settings.platformUri());
    }
}
