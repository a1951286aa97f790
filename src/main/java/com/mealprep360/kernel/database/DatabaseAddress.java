package com.mealprep360.kernel.database;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Where each kind of connection goes: one {@code DATABASE_URL} suffices, separate ones may be given. */
final class DatabaseAddress {
    private DatabaseAddress() {}

    static String application() {
        return required();
    }

    static String owner() {
        return config().getOptionalValue("DATABASE_OWNER_URL", String.class).orElseGet(DatabaseAddress::required);
    }

    static String publicReads() {
        return config().getOptionalValue("DATABASE_PUBLIC_URL", String.class).orElseGet(DatabaseAddress::required);
    }

    private static String required() {
        return config().getOptionalValue("DATABASE_URL", String.class)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "DATABASE_URL is not set: give the JDBC address of PostgreSQL, such as jdbc:postgresql://localhost:5432/mealprep360?user=…&password=…"));
    }

    /** The pool makes connections on threads that know no application, so the loader is named. */
    private static Config config() {
        return ConfigProvider.getConfig(DatabaseAddress.class.getClassLoader());
    }
}
