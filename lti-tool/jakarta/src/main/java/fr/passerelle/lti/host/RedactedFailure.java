package fr.passerelle.lti.page;

import java.util.Set;

/**
 * A failure as the log may know it: what a database says of itself repeats the values it was given,
 * names among them, so of such causes only the kind and the place are told.
 */
class Discreet extends Exception {

  private static final long serialVersionUID = 1L;
  private static final Set<String> TALKATIVE =
      Set.of(
          "java.sql", "org.h2", "org.postgresql", "org.eclipse.persistence", "jakarta.persistence");

  Discreet(Throwable failure) {
    super(described(failure), failure.getCause() == null ? null : new Discreet(failure.getCause()));
    setStackTrace(failure.getStackTrace());
  }

  private static String described(Throwable failure) {
    String kind = failure.getClass().getName();
    return isTalkative(failure) ? kind : kind + ": " + failure.getMessage();
  }

  /** Whoever wraps a database's failure repeats its message. */
  private static boolean isTalkative(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (TALKATIVE.stream().anyMatch(cause.getClass().getName()::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
