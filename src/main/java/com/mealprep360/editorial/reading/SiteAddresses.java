package com.mealprep360.editorial.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses, for what is read elsewhere: of pages of the website, and of what the platform itself serves. */
@ApplicationScoped
public class SiteAddresses {
    @Inject
    @ConfigProperty(name = "mealprep360.editorial.site")
    String site;

    @Inject
    @ConfigProperty(name = "mealprep360.editorial.site-name")
    String siteName;

    @Inject
    @ConfigProperty(name = "mealprep360.editorial.platform")
    String platform;

    @Inject
    @Any
    Instance<Shelf> shelves;

    Map<String, PageTemplate> pages = Map.of();

    /** At once, so that addresses that cannot be used are found out when the node starts. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
        for (String one : new String[] {site, platform}) {
            if (one.endsWith("/") || !PageTemplate.isWeb(one)) {
                throw new IllegalArgumentException(
                        "mealprep360.editorial.site and .platform must be addresses of the web without a slash at their ends: "
                                + one);
            }
        }
        pages = shelves.stream().collect(Collectors.toMap(Shelf::type, shelf -> PageTemplate.of(shelf.page(), site)));
    }

    /** Where the website is, without a slash at the end. */
    public String site() {
        return site;
    }

    /** What the website is called. */
    public String siteName() {
        return siteName;
    }

    /** What the platform itself serves. @param path from its root, such as {@code /api/recipes} */
    public String platform(String path) {
        return platform + path;
    }

    /** The page of an item. @param source whether this is its source locale */
    public String page(String type, String slug, String locale, boolean source) {
        return pages.get(type).of(slug, locale, source);
    }

    /** All that addresses are made by: other settings, other addresses. */
    public String settings() {
        return site + ' ' + platform + ' ' + pages;
    }
}
