package fr.passerelle.lti.page;

import fr.passerelle.lti.http.SameOrigin;
import jakarta.enterprise.context.RequestScoped;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;

/** Which sites this one page has to do with, beside our own (CSP 3). */
@RequestScoped
public class OtherSites {

  private final Set<String> sentTo = new TreeSet<>(Set.of("'self'"));
  private final Set<String> framed = new TreeSet<>();

  /** Lets a form of this page lead to this address's site. */
  public void mayBeSentTo(URI address) {
    sentTo.add(SameOrigin.origin(address));
  }

  /** Lets this page show something of this address's site: its reader has asked for it. */
  public void mayBeFramed(URI address) {
    framed.add(SameOrigin.origin(address));
  }

  /** The sources of {@code form-action}. */
  public String formAction() {
    return String.join(" ", sentTo);
  }

  /** The sources of {@code frame-src}. */
  public String frameSource() {
    return framed.isEmpty() ? "'none'" : String.join(" ", framed);
  }
}
