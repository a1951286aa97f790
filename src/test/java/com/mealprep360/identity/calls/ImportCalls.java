package com.mealprep360.identity.calls;

import static com.mealprep360.identity.calls.Own.owner;

import com.mealprep360.support.Api;
import com.mealprep360.support.Call;
import com.mealprep360.support.ImportedFile;
import com.mealprep360.support.Posts;
import com.mealprep360.support.RecipeDocuments;
import java.util.Map;
import java.util.function.Function;

/** Imports and exports. */
final class ImportCalls {
    static final Map<String, Function<Api, Call>> ALL = Map.ofEntries(
            Map.entry("importRecipes", caller -> ImportedFile.call(caller, "", file())),
            Map.entry("importPosts", caller -> ImportedFile.posts(caller, "", ImportedFile.lines(Posts.simple()))),
            Map.entry("listImports", caller -> caller.get("/api/imports")),
            Map.entry("getImport", caller -> caller.get(sentImport(caller))),
            Map.entry("listImportLines", caller -> caller.get(sentImport(caller) + "/lines")),
            Map.entry("cancelImport", caller -> caller.post(sentImport(caller) + "/cancel")),
            Map.entry("exportRecipes", caller -> caller.get("/api/exports/recipes")),
            Map.entry("exportPosts", caller -> caller.get("/api/exports/posts")));

    private ImportCalls() {}

    private static byte[] file() {
        return ImportedFile.lines(RecipeDocuments.simple());
    }

    private static String sentImport(Api caller) {
        return "/api/imports/" + ImportedFile.sent(owner(caller), "", file()).id();
    }
}
