package fr.passerelle.lti.page;

import fr.passerelle.lti.http.SameOrigin;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/** Which sites this one page shows in a frame, beside none (CSP 3, {@code frame-src}). */
@RequestScoped
public class FrameSources {

  private final Set<String> allowed = new TreeSet<>();

  /** Lets this page show something of this address's site: its reader has asked for it. */
  public void allow(URI address) {
    allowed.add(SameOrigin.origin(address));
  }

  /** The sources of the directive. */
  public String sources() {
    return allowed.isEmpty() ? "'none'" : String.join(" ", allowed);
  }
}
