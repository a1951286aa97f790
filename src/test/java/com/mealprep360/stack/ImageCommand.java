package com.mealprep360.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the image does when it is run, read from its Dockerfile: no Docker engine is needed to try it.
 *
 * @param entrypoint the command and its arguments
 * @param healthcheck the command that says whether it is healthy
 * @param environment of the last stage
 * @param user that it runs as
 */
record ImageCommand(List<String> entrypoint, List<String> healthcheck, Map<String, String> environment, String user) {

    private static final Pattern VARIABLE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    static ImageCommand of(Path dockerfile) throws IOException {
        String joined = Files.readString(dockerfile).replaceAll("(?m)^#.*$", "").replaceAll("\\\\\\R\\s*", " ");
        String stage = joined.substring(joined.lastIndexOf("\nFROM "));
        Map<String, String> environment = new LinkedHashMap<>();
        instructions(stage, "ENV").forEach(line -> {
            Matcher variable = VARIABLE.matcher(line);
            while (variable.find()) {
                environment.put(variable.group(1), variable.group(2));
            }
        });
        return new ImageCommand(
                exec(one(stage, "ENTRYPOINT")),
                exec(one(stage, "HEALTHCHECK").replaceFirst(".*? CMD ", "")),
                environment,
                one(stage, "USER"));
    }

    private static String one(String stage, String instruction) {
        List<String> lines = instructions(stage, instruction).toList();
        if (lines.size() != 1) {
            throw new IllegalArgumentException("expected one " + instruction + ", not " + lines);
        }
        return lines.get(0);
    }

    private static Stream<String> instructions(String stage, String instruction) {
        return stage.lines()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1).strip());
    }

    private static List<String> exec(String json) {
        try {
            return List.of(new ObjectMapper().readValue(json, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not in exec form: " + json, e);
        }
    }
}
