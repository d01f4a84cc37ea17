package fr.passerelle.lti.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A failure as the log may know it, and its only way there: what a database says of itself repeats
 * the values it was given, names among them, so of such causes only the kind and the place are
 * told; in the words of others, addresses of people and what may be a secret are left out.
 */
public final class RedactedFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private static final Set<String> TALKATIVE =
      Set.of(
          "java.sql", "org.h2", "org.postgresql", "org.eclipse.persistence", "jakarta.persistence");

  private static final int LONGEST = 300;
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>]{1,255}");
  private static final Pattern QUERY = Pattern.compile("\\?\\S+");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_+/=-]{24,}");

  /** Whole traces of the same failure, over and over, would stop every thread that logs. */
  private static final OncePerMinute TRACES = new OncePerMinute(System::nanoTime);

  private RedactedFailure(Throwable failure) {
    super(
        described(failure),
        failure.getCause() == null ? null : new RedactedFailure(failure.getCause()));
    setStackTrace(failure.getStackTrace());
  }

  /**
   * Logs a failure: the first of its kind in a minute with its stack trace, others in one line.
   *
   * @param what was being done, in words of ours
   */
  public static void log(Logger log, Level level, String what, Throwable failure) {
    if (TRACES.isFirst(kind(failure))) {
      log.log(level, what, new RedactedFailure(failure));
    } else {
      log.log(level, "{0}: {1}, as within the last minute", what, described(innermost(failure)));
    }
  }

  /** The same failure at the same place. */
  private static String kind(Throwable failure) {
    Throwable cause = innermost(failure);
    StackTraceElement[] trace = cause.getStackTrace();
    return failure.getClass().getName()
        + " "
        + cause.getClass().getName()
        + (trace.length == 0 ? "" : " " + trace[0]);
  }

  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  static String described(Throwable failure) {
    String kind = failure.getClass().getName();
    String message = failure.getMessage();
    return message == null || isTalkative(failure) ? kind : kind + ": " + redacted(message);
  }

  private static String redacted(String message) {
    String line = OneLine.of(message, LONGEST);
    String unnamed = MAIL.matcher(QUERY.matcher(line).replaceAll("?…")).replaceAll("…@…");
    return SECRET
        .matcher(unnamed)
        .replaceAll(word -> word.group().chars().anyMatch(Character::isDigit) ? "…" : "$0");
  }

  /** Classes that wrap a database's failure repeat its message. */
  private static boolean isTalkative(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (TALKATIVE.stream().anyMatch(cause.getClass().getName()::startsWith)) {
        return true;
      }
    }
    return false;
  }
}
