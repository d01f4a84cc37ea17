package fr.passerelle.lti.admin.account;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells the container which administrator a request below {@code /admin} comes from (Jakarta
 * Security 3.0, section 2.2). It never challenges: the pages send strangers to sign in, and all
 * other paths, launches first of all, are none of its business.
 */
@ApplicationScoped
@DeclareRoles({Administrator.ROLE, Administrator.NEWCOMER})
public class AdministratorMechanism implements HttpAuthenticationMechanism {

  @Inject private AdministratorSessions sessions;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return signedIn(request)
        .map(who -> context.notifyContainerAboutLogin(who.name(), who.roles()))
        .orElseGet(context::doNothing);
  }

  /** Without a session there is nothing of this mechanism's to clean up. */
  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    context.cleanClientSubject();
  }

  private Optional<Administrator> signedIn(HttpServletRequest request) {
    return isAdministration(request.getRequestURI())
        ? token(request).flatMap(sessions::open)
        : Optional.empty();
  }

  private static boolean isAdministration(String path) {
    return path.equals("/admin") || path.startsWith("/admin/");
  }

  private static Optional<String> token(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElse(Stream.empty())
        .filter(cookie -> cookie.getName().equals(AdministratorCookie.NAME))
        .map(Cookie::getValue)
        .findFirst()
        .flatMap(AdministratorCookie::token);
  }
}
