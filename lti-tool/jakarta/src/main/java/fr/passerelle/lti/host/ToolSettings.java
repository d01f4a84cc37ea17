package fr.passerelle.lti.host;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
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
  @ConfigProperty(name = "passerelle.private.addresses", defaultValue = "false")
  private boolean privateAddressesAllowed;

  private byte[] key;

  @PostConstruct
  void readSecret() {
    key =
        secret
            .map(text -> Base64.getDecoder().decode(text.trim()))
            .orElseGet(() -> new SecretFile(secretFile).readOrCreate());
  }

  /** Where browsers reach this tool, without a final slash. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** Scheme, host and port of {@link #baseUrl()}, as browsers write an origin. */
  public String origin() {
    return Origin.of(baseUrl);
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
    return key.clone();
  }

  /** The token of the operator's commands; without one there are no such commands. */
  public Optional<String> operatorToken() {
    return operatorToken.filter(token -> !token.isBlank());
  }

  /** Whether platforms on private addresses may be called: for a demo or a school's own network. */
  public boolean privateAddressesAllowed() {
    return privateAddressesAllowed;
  }
}
