package fr.passerelle.lti.openid;

import fr.passerelle.lti.http.WebAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which provider administrators may sign in at, and who of its people they are. */
@ApplicationScoped
public class OpenIdSettings {

  private static final Logger LOG = System.getLogger(OpenIdSettings.class.getName());

  /** With the words around it, it is the name of an account. */
  private static final int LONGEST_PERSON = 90;

  @Inject
  @ConfigProperty(name = "passerelle.admin.oidc.issuer")
  private Optional<String> issuer;

  @Inject
  @ConfigProperty(name = "passerelle.admin.oidc.client.id")
  private Optional<String> clientId;

  @Inject
  @ConfigProperty(name = "passerelle.admin.oidc.client.secret")
  private Optional<String> clientSecret;

  @Inject
  @ConfigProperty(name = "passerelle.admin.oidc.people")
  private Optional<String> listed;

  private Set<String> people;
  private boolean complete;

  @PostConstruct
  void read() {
    people =
        listed.stream()
            .flatMap(text -> Stream.of(text.strip().split("[\\s,]+")))
            .filter(person -> !person.isEmpty() && person.length() <= LONGEST_PERSON)
            .map(OpenIdSettings::canonical)
            .collect(Collectors.toUnmodifiableSet());
    complete =
        issuer.filter(OpenIdSettings::isUsable).isPresent()
            && clientId.isPresent()
            && clientSecret.isPresent()
            && !people.isEmpty();
    if (issuer.isPresent() && !complete) {
      LOG.log(
          Level.WARNING,
          "No OpenID sign-in: it needs an https issuer, a client id, a client secret and people");
    }
  }

  /** Plain http is for a provider on the same machine: a demo. */
  private static boolean isUsable(String address) {
    return WebAddress.read(address)
        .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) || isThisMachine(uri.getHost()))
        .isPresent();
  }

  private static boolean isThisMachine(String host) {
    return Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
  }

  /** Whether there is a provider to sign in at. */
  public boolean isOffered() {
    return complete;
  }

  /** Whether this person, by subject or e-mail address, is an administrator now. */
  public boolean lists(String person) {
    return listed(person).isPresent();
  }

  /** How a subject is listed; one that looks like an address must not pass for that address. */
  Optional<String> listedSubject(String subject) {
    return listed(subject).filter(entry -> !entry.contains("@"));
  }

  /** How a verified e-mail address is listed, whatever capitals it came in. */
  Optional<String> listedAddress(String address) {
    return listed(address).filter(entry -> entry.contains("@"));
  }

  private Optional<String> listed(String person) {
    return Optional.of(canonical(person)).filter(known -> complete && people.contains(known));
  }

  /** E-mail addresses differ in capitals only by accident; a subject never does (Core, 2). */
  private static String canonical(String person) {
    return person.contains("@") ? person.toLowerCase(Locale.ROOT) : person;
  }

  String issuer() {
    return issuer.orElseThrow();
  }

  String clientId() {
    return clientId.orElseThrow();
  }

  String clientSecret() {
    return clientSecret.orElseThrow();
  }
}
