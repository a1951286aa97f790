package com.mealprep360.stack;

/** What a person reads when everything is up. */
final class Welcome {

    private Welcome() {}

    static String text(Stack stack, StackSettings settings, BuiltServers built, long seconds) {
        String platform = stack.platform().address();
        return """

                MealPrep360 is ready after %d s.
                  Platform      %s
                  Admin         %s/admin
                  Reference     %s/api/docs
                  Health        %s/health
                  Sign-in       %s
                  Database      %s
                  Search        %s
                %s%s  Try           curl %s/api/recipes
                  Stop          Ctrl-C

                """.formatted(
                        seconds,
                        platform,
                        platform,
                        platform,
                        platform,
                        stack.issuer(),
                        withoutSecrets(stack.databaseUrl()),
                        stack.openSearchUrl(),
                        people(settings),
                        demo(settings, built),
                        platform);
    }

    private static String people(StackSettings settings) {
        if (settings.issuer().isPresent()) {
            return "";
        }
        return """
                  People        user, user2, premium, editor, editor2, moderator, admin (password: mealprep360)
                  Keycloak      http://localhost:%d/admin (admin, mealprep360)
                """.formatted(settings.keycloakPort());
    }

    private static String demo(StackSettings settings, BuiltServers built) {
        return DemoOffer.of(settings, DemoRecipes.files(built.demoRecipes()).size())
                .map("  Demo          %s\n"::formatted)
                .orElse("");
    }

    private static String withoutSecrets(String jdbcUrl) {
        return jdbcUrl.replaceFirst("\\?.*", "");
    }
}
