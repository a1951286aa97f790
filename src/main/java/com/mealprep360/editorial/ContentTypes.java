package com.mealprep360.editorial;

import com.mealprep360.kernel.ContentType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The types of content that are plugged in. */
@ApplicationScoped
class ContentTypes {
    @Inject
    @Any
    Instance<ContentType> types;

    Optional<ContentType> find(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** By the last part of the path where the public finds it. @throws IllegalArgumentException if there is none */
    ContentType called(String plural) {
        return types.stream()
                .filter(type -> type.path().endsWith("/" + plural))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No type of content is at a path " + plural));
    }

    ContentType require(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No type of content is called " + name));
    }
}
