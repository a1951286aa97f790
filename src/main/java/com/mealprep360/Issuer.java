package com.mealprep360;

import com.mealprep360.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** The realm that browsers sign in at. */
@ApplicationScoped
class Issuer {
    @Inject
    IdentityConfig identity;

    /** As tokens name it, without a slash at its end. */
    String address() {
        return identity.issuer().replaceAll("/+$", "");
    }

    /** Scheme, host and port, as a Content-Security-Policy names it. */
    String origin() {
        URI issuer = URI.create(identity.issuer());
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }
}
