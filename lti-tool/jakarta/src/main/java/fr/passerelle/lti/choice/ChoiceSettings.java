package fr.passerelle.lti.choice;

import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.deeplinking.LtiResourceLinkItem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a platform accepts from a deep linking launch, and where the choice goes; kept as long as
 * the launch's session.
 */
@Entity
@Table(name = "lti_choice")
public class ChoiceSettings {

  private static final int DATA_LENGTH = 16_000;

  @Id
  @Column(name = "launch_id")
  private String launchId;

  @Column(name = "return_url")
  private String returnUrl;

  @Column(name = "echoed_data")
  private String data;

  /** Of all types, whether ours is accepted. */
  @Column(name = "accept_types")
  private String acceptTypes;

  @Column(name = "accept_multiple")
  private boolean acceptMultiple;

  @Column(name = "accept_line_item")
  private boolean acceptLineItem;

  protected ChoiceSettings() {}

  ChoiceSettings(String launchId, DeepLinkingSettings settings) {
    this.launchId = launchId;
    this.returnUrl = settings.returnUrl().toString();
    this.data = settings.data().orElse(null);
    this.acceptTypes = settings.accepts(LtiResourceLinkItem.TYPE) ? LtiResourceLinkItem.TYPE : "";
    this.acceptMultiple = settings.acceptMultiple();
    this.acceptLineItem = settings.acceptLineItem();
  }

  /** Whether {@code data} can be kept and given back as it was; PostgreSQL keeps no NUL. */
  static boolean canKeep(DeepLinkingSettings settings) {
    String data = settings.data().orElse("");
    return data.length() <= DATA_LENGTH && data.indexOf(0) < 0;
  }

  DeepLinkingSettings settings() {
    return new DeepLinkingSettings(
        URI.create(returnUrl),
        Optional.ofNullable(data),
        List.of(acceptTypes.split(" ")),
        List.of(),
        Optional.empty(),
        acceptMultiple,
        acceptLineItem,
        false,
        Optional.empty(),
        Optional.empty());
  }
}
