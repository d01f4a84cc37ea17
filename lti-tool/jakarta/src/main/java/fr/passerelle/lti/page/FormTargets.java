package fr.passerelle.lti.page;

import fr.passerelle.lti.http.SameOrigin;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/** Where this one page's forms may be sent, beside ourselves (CSP 3, {@code form-action}). */
@RequestScoped
public class FormTargets {

  private final Set<String> allowed = new TreeSet<>(Set.of("'self'"));

  /** Lets a form of this page lead to this address's site. */
  public void allow(URI address) {
    allowed.add(SameOrigin.origin(address));
  }

  /** The sources of the directive. */
  public String sources() {
    return String.join(" ", allowed);
  }
}
