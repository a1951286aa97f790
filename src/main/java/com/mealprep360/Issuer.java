package com.mealprep360;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The realm that browsers sign in at. */
@ApplicationScoped
class Issuer {
  @Inject
  @ConfigProperty(name = "OIDC_ISSUER")
  URI configured;

  /** As tokens name it, without a slash at its end. */
  String address() {
    return configured.toString().replaceAll("/+$", "");
  }

  /** Scheme, host and port, as a Content-Security-Policy names it. */
  String origin() {
    return configured.getScheme() + "://" + configured.getRawAuthority();
  }
}
