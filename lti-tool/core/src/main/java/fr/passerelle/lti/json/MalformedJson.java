package fr.passerelle.lti.json;

/**
 * A text that is no JSON, or a member of the wrong type. The message names the member, never its
 * value.
 */
public final class MalformedJson extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message names the member and says what is wrong with it, without its value
   */
  public MalformedJson(String message) {
    super(message);
  }
}
