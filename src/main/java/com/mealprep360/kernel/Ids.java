package com.mealprep360.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes ids before anything is inserted: UUID version 7 (RFC 9562), so that they sort by when they were made. */
public final class Ids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private static final Pattern SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** Whether what may be an id or a slug is an id; a slug never has that shape. */
    public static boolean isId(String idOrSlug) {
        return SHAPE.matcher(idOrSlug).matches();
    }

    public static UUID next() {
        return GENERATOR.generate();
    }
}
