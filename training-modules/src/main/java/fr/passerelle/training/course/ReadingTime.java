package fr.passerelle.training.course;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How long words take, by the rule of docs/contenus/durees.md: at a calm pace. What is credited to
 * a module is the sum of its activities, never what somebody took.
 */
public final class ReadingTime {

  /** The time to look at a picture. */
  public static final Duration PICTURE = Duration.ofSeconds(12);

  private static final int WORDS_A_MINUTE = 180;
  private static final int STEP_MINUTES = 5;

  private ReadingTime() {}

  /**
   * The minutes of a module, rounded up to the next five. What is optional in it is for whoever
   * wants it, and is not credited.
   */
  public static int minutes(Course course, TrainingModule module) {
    return rounded(module.duration(one -> course.rule().of(one).required()));
  }

  /** The minutes of some activities of a course, rounded up to the next five; 0 for none. */
  public static int minutes(Course course, Predicate<Activity> which) {
    return rounded(sum(course.modules().stream().map(module -> module.duration(which))));
  }

  /** The time to read these texts. */
  public static Duration words(List<String> texts) {
    return sum(texts.stream().map(ReadingTime::words));
  }

  /** The time to read the words of a text, HTML or not. */
  public static Duration words(String html) {
    long words =
        Stream.of(html.replaceAll("<[^>]*>", " ").split("[\\s\u00A0]+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
    return Duration.ofMillis(words * 60_000 / WORDS_A_MINUTE);
  }

  /** The time to look at the pictures of a text. */
  public static Duration pictures(String html) {
    return PICTURE.multipliedBy(Stream.of(html.split("<img", -1)).count() - 1);
  }

  /** All together. */
  public static Duration sum(Stream<Duration> durations) {
    return durations.reduce(Duration.ZERO, Duration::plus);
  }

  private static int rounded(Duration duration) {
    long minutes = duration.plusSeconds(59).toMinutes();
    return (int) ((minutes + STEP_MINUTES - 1) / STEP_MINUTES) * STEP_MINUTES;
  }
}
