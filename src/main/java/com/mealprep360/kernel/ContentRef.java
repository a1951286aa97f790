package com.mealprep360.kernel;

import java.util.UUID;

/**
 * Names a content item without knowing what it is.
 *
 * @param type the room that holds its type, such as {@code recipes}
 */
public record ContentRef(String type, UUID id) {
    @Override
    public String toString() {
        return type + "/" + id;
    }
}
