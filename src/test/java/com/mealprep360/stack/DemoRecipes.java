package com.mealprep360.stack;

import com.mealprep360.sdk.ApiClient;
import com.mealprep360.sdk.model.RecipeDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Recipes as files, one each, in the form of the contract's {@code RecipeDocument}. */
final class DemoRecipes {

    private DemoRecipes() {}

    /** The files of a folder, by name. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RecipeDocument> read(Path folder) {
        return files(folder).stream().map(DemoRecipes::document).toList();
    }

    private static RecipeDocument document(Path file) {
        try {
            return ApiClient.createDefaultObjectMapper().readValue(file.toFile(), RecipeDocument.class);
        } catch (IOException e) {
            throw new StackFailure(file + " is not a recipe that can be read: " + e.getMessage(), e);
        }
    }
}
