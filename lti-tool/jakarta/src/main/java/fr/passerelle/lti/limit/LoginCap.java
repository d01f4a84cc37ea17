package fr.passerelle.lti.limit;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.login.PendingLogins;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Optional;

/**
 * So many logins a minute for one platform, from all addresses together: each may leave a row for
 * ten minutes, and anybody who knows a platform's client id may begin one. The others' go on.
 */
final class LoginCap implements PendingLogins {

  private final PendingLogins logins;
  private final Allowance allowance;

  LoginCap(PendingLogins logins, Allowance allowance) {
    this.logins = logins;
    this.allowance = allowance;
  }

  @Override
  public PendingLogin save(PendingLogin login) {
    allowance.take(platform(login.registration())).ifPresent(LoginCap::refuse);
    return logins.save(login);
  }

  @Override
  public Optional<PendingLogin> consume(String state) {
    return logins.consume(state);
  }

  @Override
  public Optional<PendingLogin> find(String state) {
    return logins.find(state);
  }

  static String platform(RegistrationKey key) {
    return key.issuer() + " " + key.clientId();
  }

  private static void refuse(Duration wait) {
    throw new Problem(Status.TOO_MANY_REQUESTS, "lti.problem.crowded", wait.toSeconds() + 1);
  }
}
