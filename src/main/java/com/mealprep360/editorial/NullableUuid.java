package com.mealprep360.editorial;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** EclipseLink binds a null UUID as varchar, which PostgreSQL refuses for a uuid column; as untyped text it is taken. */
@Converter
public class NullableUuid implements AttributeConverter<UUID, Object> {
    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : column instanceof UUID id ? id : UUID.fromString(column.toString());
    }
}
