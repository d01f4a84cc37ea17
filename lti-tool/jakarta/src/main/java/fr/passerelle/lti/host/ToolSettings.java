package fr.passerelle.lti.host;

import fr.passerelle.lti.http.PrivateAddresses;
import fr.passerelle.lti.http.SameOrigin;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The operator's settings (MicroProfile Config: environment, system properties, files). */
@ApplicationScoped
public class ToolSettings {

  @Inject
  @ConfigProperty(name = "passerelle.base.url", defaultValue = "http://localhost:8080")
  private URI baseUrl;

  @Inject
  @ConfigProperty(name = "passerelle.name", defaultValue = "Passerelle")
  private String name;

  @Inject
  @ConfigProperty(name = "passerelle.secret")
  private Optional<String> secret;

  @Inject
  @ConfigProperty(name = "passerelle.secret.file", defaultValue = "./data/secret")
  private String secretFile;

  @Inject
  @ConfigProperty(name = "passerelle.operator.token")
  private Optional<String> operatorToken;

  @Inject
  @ConfigProperty(name = "passerelle.private.addresses")
  private Optional<String> privateAddresses;

  private Secret key;
  private PrivateAddresses allowed;

  /** Settings that make no sense are known at the start, not when a platform is first called. */
  void start(@Observes DatabaseReady ready) {}

  @PostConstruct
  void read() {
    allowed = allowed(WordList.of(privateAddresses));
    key =
        secret
            .map(text -> Secret.of(text, "passerelle.secret"))
            .orElseGet(() -> Secret.of(new SecretFile(secretFile).readOrCreate(), secretFile));
  }

  /** Where browsers reach this tool, without a final slash. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** Scheme, host and port of {@link #baseUrl()}, as browsers write an origin. */
  public String origin() {
    return SameOrigin.origin(baseUrl);
  }

  /** An address of this tool. */
  public URI at(String path) {
    return URI.create(baseUrl + path);
  }

  /** What this tool is called on the platforms it registers with. */
  public String name() {
    return name;
  }

  /** The 32 bytes that seal our private keys: {@code passerelle.secret} (base64), or a file. */
  public byte[] secret() {
    return key.bytes();
  }

  /** The token of the operator's commands; without one there are no such commands. */
  public Optional<String> operatorToken() {
    return operatorToken.filter(token -> !token.isBlank());
  }

  /** Which platforms may live on private addresses and speak plain {@code http}. */
  public PrivateAddresses privateAddresses() {
    return allowed;
  }

  /** {@code true} is for a demo: whatever this machine reaches, platforms may have it call. */
  private static PrivateAddresses allowed(List<String> words) {
    if (words.equals(List.of("true"))) {
      return PrivateAddresses.all();
    }
    return words.equals(List.of("false")) ? PrivateAddresses.none() : PrivateAddresses.of(words);
  }
}
