package com.mealprep360.support;

import com.mealprep360.stack.Platform;
import com.mealprep360.stack.TestStack;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A second node on the same database, with the settings that the first one leaves at their defaults: content needs
 * approval, pages of one origin may call, outsiders may not measure, a proxy is trusted, imports are left to the first
 * node, files are fetched from the tests' own server, the realm's keys are fetched anew all the time, and accounts are not
 * looked after. Started when the first test asks, and stopped with the other servers.
 */
public final class SecondNode {
    /** The origin whose pages may call it. */
    public static final String ORIGIN = "https://app.example.com";

    /** How soon it asks the realm for its keys again. */
    public static final Duration KEY_LIFETIME = Duration.ofSeconds(4);

    private static final Map<String, String> SETTINGS = Map.of(
            "MEALPREP360_EDITORIAL_APPROVAL_REQUIRED", "recipes,blog",
            "MEALPREP360_KERNEL_CORS_ORIGINS", ORIGIN,
            "MEALPREP360_KERNEL_METRICS_READERS", "192.0.2.0/24",
            "MEALPREP360_KERNEL_TRUSTED_PROXIES", "127.0.0.0/8,::1/128",
            "MEALPREP360_EDITORIAL_IMPORT_WORKER", "false",
            "MEALPREP360_IDENTITY_KEY_LIFETIME", KEY_LIFETIME.toString(),
            "MEALPREP360_IDENTITY_USERS_SECRET", "");

    private static @Nullable Platform node;

    private SecondNode() {}

    /** The node itself, for what is not said over HTTP, such as its log. */
    public static synchronized Platform platform() {
        if (node == null) {
            Map<String, String> settings = new HashMap<>(SETTINGS);
            settings.put("MEALPREP360_MEDIA_FETCH_FROM", PictureServer.shared().host());
            settings.put("MEALPREP360_MEDIA_FETCH_TIME", "PT3S");
            Platform starting = TestStack.shared().node("second", settings, List.of());
            starting.start();
            node = starting;
        }
        return node;
    }

    /** A client of it, called by nobody in particular. */
    public static Api anonymous() {
        return Api.of(platform());
    }

    public static Api user(String name) {
        return anonymous().as(name);
    }
}
