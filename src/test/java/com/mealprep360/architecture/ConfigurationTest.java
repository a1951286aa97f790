package com.mealprep360.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whoever runs the platform finds every key in one file, with its default or, commented out, with an example. */
class ConfigurationTest {
    private static final Path FILE = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final Path SOURCES = Path.of("src/main/java");
    /** A key, or one that is commented out; prose has a blank after the number sign. */
    private static final Pattern KEY = Pattern.compile("^#?([\\w.-]+)=", Pattern.MULTILINE);
    /** Keys that are asked for without an injection point. */
    private static final Pattern ASKED = Pattern.compile("getOptionalValue\\(\\s*\"([^\"]+)\"");

    private static final String OF_THE_SERVER = "mp.";

    @Test
    void theFileNamesEachKeyThatTheCodeReadsAndNoOther() throws IOException {
        Set<String> read = injected();
        assertThat(read).hasSizeGreaterThan(5);
        read.addAll(asked());

        Set<String> written = matches(KEY, Files.readString(FILE));
        written.removeIf(key -> key.startsWith(OF_THE_SERVER));

        assertThat(written).isEqualTo(read);
    }

    @Test
    void aKeyIsMealPrep360sAndItsRoomsOrOneThatOthersKnow() {
        assertThat(injected())
                .allMatch(key -> key.matches("[A-Z_]+")
                        || Rooms.OF_THE_HOUSE.mayUse().keySet().stream()
                                .anyMatch(room -> key.matches("mealprep360\\." + room + "\\.[a-z.-]+")));
    }

    private static Set<String> injected() {
        Set<String> keys = new TreeSet<>();
        HouseClasses.MAIN.stream()
                .flatMap(type -> type.getFields().stream())
                .flatMap(field -> field.tryGetAnnotationOfType(ConfigProperty.class).stream())
                .forEach(property -> keys.add(property.name()));
        return keys;
    }

    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                keys.addAll(matches(ASKED, Files.readString(file)));
            }
        }
        return keys;
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
