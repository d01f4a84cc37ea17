package fr.passerelle.lti.limit;

import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** The sender of this request, as the limits know them. */
@ApplicationScoped
public class Arrival {

  @Inject private Allowances allowances;
  @Inject private HttpServletRequest connection;

  /** The request was a launch of this platform's, and has passed every check. */
  public void isWelcome(RegistrationKey platform) {
    allowances.giveBack(platform, connection.getRemoteAddr(), forwardedFor(connection));
  }

  /** The request has found what it knocked for. */
  public void isWelcome(LimitedEntry entry) {
    allowances.giveBack(entry, connection.getRemoteAddr(), forwardedFor(connection));
  }

  /**
   * The network it comes from, as far as that can be believed: an IPv4 address, or the upper half
   * of an IPv6 address.
   */
  public String network() {
    return allowances.client(connection.getRemoteAddr(), forwardedFor(connection));
  }

  static List<String> forwardedFor(HttpServletRequest connection) {
    return Collections.list(connection.getHeaders("X-Forwarded-For"));
  }
}
