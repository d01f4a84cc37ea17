package fr.passerelle.training.attestation;

import fr.passerelle.lti.host.ToolSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where anybody checks an attestation. */
@ApplicationScoped
public class CheckAddress {

  /** The path of the page where a code is typed; the one of a code is below it. */
  public static final String PATH = "/attestations";

  @Inject private ToolSettings settings;

  /** The address printed on it. */
  public String of(Attestation attestation) {
    return settings.at(PATH + "/" + attestation.code().grouped()).toString();
  }

  /** Where a code is typed. */
  public String form() {
    return settings.at(PATH).toString();
  }
}
