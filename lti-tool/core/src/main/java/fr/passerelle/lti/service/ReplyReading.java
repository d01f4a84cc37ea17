package fr.passerelle.lti.service;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformUnreachable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a failure says, and a failure that looks like a success. Only 400 and 422 in the service's
 * own words, 404 and 410 speak of what was sent; everything else may pass.
 */
public final class ReplyReading {

  private static final int WORDS = 2_000;

  private static final Pattern RATE =
      Pattern.compile("rate.?limit|too many|throttl|quota|slow down|limit exceeded|try again");

  /** Moodle says « Incorrect score received » of a sound score of somebody who is not graded. */
  private static final Pattern PERSON =
      Pattern.compile(
          "incorrect score received|\\buser|gradable|gradeable|enroll?ed|enroll?ment|not a member|membership|learner|student"
              + "|participant|utilisat|inscrit|\\bperson");

  /** Moodle answers 403 where a column is not, or no longer, this course's. */
  private static final Pattern NO_SUCH = Pattern.compile("(does not|doesn.t|no longer) exist");

  /** Refusals may repeat our score, which names its user. */
  private static final Pattern WHAT_WE_SENT = Pattern.compile("\\{[^}]*\"?userid\"?[^}]*}");

  private ReplyReading() {}

  /** What stands in the way. */
  public static Obstacle obstacle(HttpReply reply) {
    int status = reply.status();
    if (status >= 300 && status < 400) {
      return Obstacle.REDIRECTS;
    }
    return switch (status) {
      case 400, 422 -> refusal(reply);
      case 401 -> Obstacle.SERVICES_REFUSED;
      case 402, 403, 451 -> forbidden(reply);
      case 404, 410 -> isPage(reply) ? Obstacle.MAINTENANCE : gone(reply);
      case 407, 511 -> Obstacle.BLOCKED_HERE;
      case 408, 420, 423, 425, 429, 503 -> Obstacle.BUSY;
      default -> isPage(reply) && status < 500 ? Obstacle.MAINTENANCE : Obstacle.FAILING;
    };
  }

  private static Obstacle forbidden(HttpReply reply) {
    if (isThrottling(reply)) {
      return Obstacle.BUSY;
    }
    return !isPage(reply) && saysOf(reply, NO_SUCH)
        ? Obstacle.COLUMN_GONE
        : Obstacle.SERVICES_REFUSED;
  }

  /**
   * A gate before the service refuses in web pages; the service in JSON, in a word or by nothing.
   */
  private static Obstacle refusal(HttpReply reply) {
    if (isPage(reply)) {
      return Obstacle.MAINTENANCE;
    }
    return saysOf(reply, PERSON) ? Obstacle.NOT_IN_COURSE : Obstacle.SCORE_REFUSED;
  }

  private static Obstacle gone(HttpReply reply) {
    return saysOf(reply, PERSON) ? Obstacle.NOT_IN_COURSE : Obstacle.COLUMN_GONE;
  }

  /** Some platforms answer 403 to too many requests (Canvas), and say so beside it. */
  private static boolean isThrottling(HttpReply reply) {
    return reply.header("retry-after").isPresent()
        || reply.header("x-rate-limit-remaining").filter(ReplyReading::isNothing).isPresent()
        || reply.header("x-ratelimit-remaining").filter(ReplyReading::isNothing).isPresent()
        || !isPage(reply) && saysOf(reply, RATE);
  }

  private static boolean isNothing(String remaining) {
    return remaining.strip().matches("-.*|0+(\\.0*)?");
  }

  /** Whether a web page came instead: tokens and scores are never answered with one. */
  public static boolean isPage(HttpReply reply) {
    String start = start(reply);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<head")
        || start.startsWith("<body")
        || start.startsWith("<!--")
        || start.contains("<html");
  }

  private static boolean saysOf(HttpReply reply, Pattern what) {
    String words = reply.reasonPhrase().toLowerCase(Locale.ROOT) + " " + start(reply);
    return what.matcher(WHAT_WE_SENT.matcher(words).replaceAll(" ")).find();
  }

  private static String start(HttpReply reply) {
    String text = reply.text();
    return text.substring(0, Math.min(WORDS, text.length()))
        .replace('\uFEFF', ' ')
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Why there was no reply at all. */
  public static Obstacle obstacle(PlatformUnreachable failure) {
    return switch (failure.reason()) {
      case BAD_URL, ADDRESS_NOT_ALLOWED -> Obstacle.BLOCKED_HERE;
      case UNKNOWN_HOST, REFUSED, TIMEOUT -> Obstacle.UNREACHABLE;
      case NOT_SECURE -> Obstacle.NOT_SECURE;
      case CUT_OFF, TOO_LARGE -> Obstacle.UNREADABLE;
      case REDIRECT_TO_OTHER_HOST, TOO_MANY_REDIRECTS -> Obstacle.REDIRECTS;
    };
  }
}
