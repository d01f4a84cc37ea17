package fr.passerelle.lti.login;

/**
 * What a page's script hands to the platform's storage ({@code lti.put_data}) before it sends the
 * browser on (LTI postMessage Storage 0.1).
 *
 * @param storage where to
 * @param value a secret of 256 random bits; only its hash is kept here
 */
public record StorageEntry(PlatformStorage storage, String value) {

  /** Without the value, so that no log ever holds it. */
  @Override
  public String toString() {
    return "StorageEntry[" + storage + "]";
  }
}
