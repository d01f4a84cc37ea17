package fr.passerelle.lti.limit;

/**
 * A form that may be longer than forms are, because it takes files. A bean of whoever has it: the
 * door opens wider at its address alone.
 */
public interface LongForm {

  /**
   * Whether this is where it is sent.
   *
   * @param path without the query, as it was sent
   */
  boolean isAt(String path);

  /** Its body's length at most, in bytes. */
  long longest();
}
