package com.mealprep360.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it was built, with what a test needs beside it. */
public final class PlatformArchive {
    private static final File BUILT = new File("target/mealprep360.war");

    private PlatformArchive() {}

    /** @param tests the test class and those that it uses; nested classes come along */
    public static WebArchive with(Class<?>... tests) {
        return ShrinkWrap.create(ZipImporter.class, "mealprep360.war")
                .importFrom(BUILT)
                .as(WebArchive.class)
                .addClasses(tests)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
