package fr.passerelle.lti.admin.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who looks after this tool. Begins with a one-time password from the operator's command;
 * until they have chosen one of their own they may do nothing else.
 */
@Entity
@Table(name = "lti_administrator")
public class Administrator {

  private static final String OPENID = " (OpenID)";

  /** Where a password's hash would be, and matches none. */
  static final String NO_PASSWORD = "-";

  /** May use all pages. */
  public static final String ROLE = "administrator";

  /** Has signed in with a one-time password and must choose another first. */
  public static final String NEWCOMER = "newcomer";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  private long id;

  private String name;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "one_time_until")
  private Instant oneTimeUntil;

  /** Of an older version, for which attempts from everywhere counted together. */
  private int failures;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "signed_in_at")
  private Instant signedInAt;

  protected Administrator() {}

  Administrator(String name, Instant now) {
    this.name = name;
    this.createdAt = now;
    this.passwordHash = NO_PASSWORD;
  }

  long id() {
    return id;
  }

  String name() {
    return name;
  }

  String passwordHash() {
    return passwordHash;
  }

  Optional<Instant> signedInAt() {
    return Optional.ofNullable(signedInAt);
  }

  /** The name of who is listed so at the OpenID provider; no account of ours can be called so. */
  static String openIdName(String listedAs) {
    return listedAs + OPENID;
  }

  static boolean isOpenIdName(String name) {
    return name.endsWith(OPENID);
  }

  /** How they are listed at the OpenID provider; empty for an account of our own. */
  Optional<String> listedAs() {
    return isOpenIdName(name)
        ? Optional.of(name.substring(0, name.length() - OPENID.length()))
        : Optional.empty();
  }

  /** The roles this person's sessions have. */
  Set<String> roles() {
    return Set.of(oneTimeUntil == null ? ROLE : NEWCOMER);
  }

  /** Gives them a password that works until then, and only to choose another; opens the account. */
  void admitOnce(String hash, Instant until) {
    passwordHash = hash;
    oneTimeUntil = until;
  }

  void choosePassword(String hash) {
    passwordHash = hash;
    oneTimeUntil = null;
  }

  /** Whether its password may be tried: a one-time password is over after its time. */
  boolean isOpenAt(Instant now) {
    return oneTimeUntil == null || now.isBefore(oneTimeUntil);
  }

  void signedIn(Instant now) {
    signedInAt = now;
  }
}
