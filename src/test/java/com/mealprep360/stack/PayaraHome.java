package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * A Payara Micro that has been unpacked, once per machine: all nodes have their classes from one place then, and so may
 * have them out of an archive of the JVM (class data sharing, JEP 350), which takes a third off their start. The archive is
 * of the first node that tests started. With it the JVM 17 crashes if its command line switches Java Flight Recorder on;
 * {@code jcmd <pid> JFR.start} later on is well.
 *
 * @param folder what {@code --outputlauncher} wrote
 */
record PayaraHome(Path folder) {
    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";

    /** @param jar Payara Micro as it is distributed */
    static PayaraHome prepared(Children children, Path jar) {
        String name = jar.getFileName().toString().replaceAll("\\.jar$", "");
        return new PayaraHome(OncePerMachine.made(jar.resolveSibling(name), part -> {
            Files.createDirectories(part);
            children.run(
                    "payara-unpack",
                    Java.command(
                            Java.SMALL,
                            List.of(),
                            "-jar",
                            jar.toString(),
                            "--rootdir",
                            part.toString(),
                            "--outputlauncher"));
        }));
    }

    /** Of these very classes and this very JVM; any other would not be taken. */
    private Path archive() {
        return folder.resolve("classes-" + Runtime.version() + ".jsa");
    }

    /**
     * What a node's folder has to begin with.
     *
     * @param home the node's own, which it writes to; empty
     */
    void furnish(Path home) {
        try {
            for (String part : List.of("config", "lib")) {
                OncePerMachine.copy(folder.resolve(part), home.resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The JVM's option to take classes out of the archive; while there is none, to be able to make it.
     *
     * @param toBeMade whether this node's classes are for the archive, if there is none
     */
    Optional<String> archiveOption(boolean toBeMade) {
        return Files.exists(archive())
                ? Optional.of("-XX:SharedArchiveFile=" + archive())
                : Optional.of("-XX:+RecordDynamicDumpInfo").filter(option -> toBeMade);
    }

    /** The JVM's options that it cannot do without, and the name of the main class. */
    List<String> command() {
        List<String> command = new ArrayList<>();
        Path jar = folder.resolve("launch-micro.jar");
        command.addAll(opened(jar));
        command.add("-Dfish.payara.micro.BootJar=" + jar.toUri());
        command.add("-Dfish.payara.micro.UnpackDir=" + folder);
        command.addAll(List.of("-cp", jar.toString(), MAIN));
        return command;
    }

    /** What the jar's manifest opens, which holds only for {@code -jar}. */
    private static List<String> opened(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes manifest = file.getManifest().getMainAttributes();
            List<String> options = new ArrayList<>();
            for (String name : List.of("Add-Exports", "Add-Opens")) {
                for (String opened : manifest.getValue(name).split(" ")) {
                    options.add("--" + name.toLowerCase(Locale.ROOT) + "=" + opened + "=ALL-UNNAMED");
                }
            }
            return options;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps the classes of a node that is ready for those that start later, unless some are kept already. Meanwhile the
     * node answers nobody, for ten seconds and more.
     */
    void archive(Children children, long node) {
        OncePerMachine.made(
                archive(),
                part -> children.run(
                        "payara-archive",
                        new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                        .toString(),
                                String.valueOf(node),
                                "VM.cds",
                                "dynamic_dump",
                                part.toString())));
    }
}
