package com.mealprep360.stack;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the backup and restore commands can be told beside the settings of a run, and in the same way.
 *
 * @param file of the backup ({@code mealprep360.backup}), absolute
 * @param replace whether a restore may throw away what is there ({@code mealprep360.restore=replace})
 */
record BackupSettings(Optional<Path> file, boolean replace) {

    /** @throws StackFailure if a value cannot be used */
    static BackupSettings of(Path project) {
        return read(project, System::getProperty, System::getenv);
    }

    static BackupSettings read(
            Path project,
            Function<String, @Nullable String> properties,
            Function<String, @Nullable String> environment) {
        Function<String, Optional<String>> text = name -> Optional.ofNullable(properties.apply(name))
                .or(() -> Optional.ofNullable(
                        environment.apply(name.toUpperCase(Locale.ROOT).replace('.', '_'))))
                .filter(value -> !value.isBlank());
        Optional<String> restore = text.apply("mealprep360.restore");
        if (restore.isPresent() && !restore.get().equals("replace")) {
            throw new StackFailure(
                    "mealprep360.restore knows only the value \"replace\", not \"" + restore.get() + "\".");
        }
        return new BackupSettings(
                text.apply("mealprep360.backup")
                        .map(file -> project.resolve(file).normalize()),
                restore.isPresent());
    }
}
