package fr.passerelle.lti.persistence;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A {@link PendingLogin} as it is kept between login initiation and launch. */
@Entity
@Table(name = "lti_pending_login")
public class PendingLoginRecord {

  @Id private String state;
  private String nonce;
  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  private String browser;

  @Column(name = "target_link_uri")
  private String targetLinkUri;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  private boolean used;

  @Column(name = "storage_frame")
  private String storageFrame;

  protected PendingLoginRecord() {}

  PendingLoginRecord(PendingLogin login) {
    state = login.state();
    nonce = login.nonce();
    issuer = login.registration().issuer();
    clientId = login.registration().clientId();
    browser = login.browser().value();
    targetLinkUri = login.targetLinkUri().toString();
    createdAt = login.createdAt();
    expiresAt = login.expiresAt();
    used = login.used();
    storageFrame = login.storageFrame().orElse(null);
  }

  PendingLogin login() {
    return login(used);
  }

  PendingLogin login(boolean alreadyUsed) {
    return new PendingLogin(
        state,
        nonce,
        new RegistrationKey(issuer, clientId),
        new BrowserBinding(browser),
        URI.create(targetLinkUri),
        createdAt,
        expiresAt,
        alreadyUsed,
        Optional.ofNullable(storageFrame));
  }
}
