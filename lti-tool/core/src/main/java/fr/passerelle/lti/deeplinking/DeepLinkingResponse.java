package fr.passerelle.lti.deeplinking;

import fr.passerelle.lti.http.WebAddress;
import java.net.URI;

/**
 * The signed answer (Deep Linking 2.0, section 4.5): the browser posts it to {@code returnUrl}, as
 * the one field {@value #FIELD} of a form.
 *
 * @param returnUrl where the platform wants it; its query string belongs to it
 * @param jwt the message, good for five minutes
 */
public record DeepLinkingResponse(URI returnUrl, String jwt) implements DeepLinkingOutcome {

  /** The name of the form's field. */
  public static final String FIELD = "JWT";

  /** Without the message, so that no log ever holds it. */
  @Override
  public String toString() {
    return "DeepLinkingResponse[to " + WebAddress.host(returnUrl) + "]";
  }
}
