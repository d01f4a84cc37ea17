package fr.passerelle.lti.asset;

/** How long browsers may keep a file under the name they asked for (RFC 9111, section 5.2.2). */
public enum Keeping {
  /** The name holds the content's hash. */
  FOR_EVER("public, max-age=31536000, immutable"),
  /** The plain name, as platforms remember our icon. */
  FOR_TEN_MINUTES("public, max-age=600"),
  /** The hash is another version's: two versions serve while servers are replaced. */
  NOT("no-store");

  private final String cacheControl;

  Keeping(String cacheControl) {
    this.cacheControl = cacheControl;
  }

  /** The header's value. */
  public String cacheControl() {
    return cacheControl;
  }

  static Keeping of(String hash, Asset asset) {
    if (hash == null) {
      return FOR_TEN_MINUTES;
    }
    return hash.equals(asset.hash()) ? FOR_EVER : NOT;
  }
}
