package fr.passerelle.lti.limit;

/** What strangers may knock at, each with a limit of its own. */
public enum LimitedEntry {
  LOGIN,
  LAUNCH,
  REGISTRATION,
  SIGN_IN,
  /** A code that is looked up. */
  CHECK
}
