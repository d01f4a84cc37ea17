package fr.passerelle.lti.persistence;

/** What keys of ours sign: each purpose has keys, and a rotation, of its own. */
public enum KeyPurpose {
  /** Messages to platforms. */
  LTI(1),
  /** What people take away, and anybody may verify (W3C Verifiable Credentials). */
  CREDENTIALS(2);

  private final int row;

  KeyPurpose(int row) {
    this.row = row;
  }

  /** The number of its row in {@code lti_key_rotation}. */
  public int row() {
    return row;
  }
}
