package fr.passerelle.portal.guide;

import fr.passerelle.training.course.Rules;
import java.net.URI;

/**
 * A way out of a guide, to the real site.
 *
 * @param text says what opens
 * @param address an absolute https address
 */
public record OutLink(String text, String address) {

  public OutLink {
    text = Rules.text("text of link", text);
    address = Rules.text("address of link", address);
    if (!address.matches("https://[a-z0-9.-]+(/[A-Za-z0-9/._-]*)?")) {
      throw new IllegalArgumentException("link is no https address: " + address);
    }
  }

  /** The site, as people know it, such as {@code educonnect.education.gouv.fr}. */
  public String site() {
    return URI.create(address).getHost();
  }
}
