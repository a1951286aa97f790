package com.mealprep360.editorial.reading;

import java.util.Map;

/** A website for tests without a server. */
public final class Sites {
    private Sites() {}

    public static SiteAddresses example() {
        SiteAddresses addresses = new SiteAddresses();
        addresses.site = "https://example.org";
        addresses.siteName = "Example";
        addresses.platform = "https://api.example.org";
        addresses.pages = Map.of(
                "recipes", PageTemplate.of("/recipes/{slug}{?locale}", addresses.site),
                "blog", PageTemplate.of("/{locale}/blog/{slug}", addresses.site));
        return addresses;
    }
}
