package fr.passerelle.lti.admin.platform;

/** What became of an approval. */
public enum Approval {
  /** The platform may launch, now or already. */
  GIVEN,
  /** It is not what the administrator was shown any more: nothing has been changed. */
  OUTDATED,
  /** There is no such platform. */
  UNKNOWN
}
