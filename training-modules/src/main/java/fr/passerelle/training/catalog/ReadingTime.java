package fr.passerelle.training.catalog;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long an activity takes, by the rule of docs/contenus/durees.md: its words at a calm pace, and
 * the time to do what it asks. What is credited to a module is this, never what somebody took.
 */
public final class ReadingTime {

  private static final int WORDS_A_MINUTE = 180;
  private static final Duration PICTURE = Duration.ofSeconds(12);
  private static final Duration QUESTION = Duration.ofSeconds(30);
  private static final Duration ITEM = Duration.ofSeconds(15);
  private static final Duration RATING = Duration.ofSeconds(15);
  private static final Duration TRYING = Duration.ofSeconds(75);
  private static final int STEP_MINUTES = 5;

  private ReadingTime() {}

  /** The minutes of a module, rounded up to the next five. */
  public static int minutes(TrainingModule module) {
    return rounded(total(module.activities()));
  }

  /** The minutes that these activities take, rounded up to the next five; 0 for none. */
  public static int minutes(List<Activity> activities) {
    return rounded(total(activities));
  }

  /** The time of one activity. */
  static Duration of(Activity activity) {
    if (activity instanceof Page page) {
      return words(page.body().safe())
          .plus(PICTURE.multipliedBy(pictures(page.body().safe())))
          .plusMinutes(page.practiceMinutes());
    }
    if (activity instanceof Quiz quiz) {
      return words(quiz.intro().safe()).plus(sum(quiz.questions().stream().map(ReadingTime::of)));
    }
    if (activity instanceof Positioning positioning) {
      return words(positioning.intro().safe()).plus(rated(positioning.statements()));
    }
    if (activity instanceof Confidence confidence) {
      return words(confidence.intro()).plus(rated(confidence.statements()));
    }
    if (activity instanceof Step step) {
      return words(step.sentences()).plus(words(step.help())).plus(PICTURE).plus(tried(step));
    }
    return words(((Card) activity).lines()).plus(TRYING);
  }

  private static Duration total(List<Activity> activities) {
    return sum(activities.stream().map(ReadingTime::of));
  }

  private static Duration rated(List<Statement> statements) {
    return words(statements.stream().map(Statement::text).toList())
        .plus(RATING.multipliedBy(statements.size()));
  }

  private static Duration tried(Step step) {
    return step.attempt()
        .map(one -> words(one.instruction()).plus(words(texts(one))).plus(TRYING))
        .orElse(Duration.ZERO);
  }

  private static List<String> texts(Try attempt) {
    return attempt.choices().stream().flatMap(c -> Stream.of(c.text(), c.reply())).toList();
  }

  private static Duration of(Question question) {
    return words(question.prompt().safe())
        .plus(words(question.explanation().safe()))
        .plus(answering(question));
  }

  /** What is offered is read twice: before the answer, and with its feedback after it. */
  private static Duration answering(Question question) {
    if (question instanceof SingleChoice single) {
      return QUESTION.plus(choices(single.choices()));
    }
    if (question instanceof MultipleChoice multiple) {
      return QUESTION.plus(choices(multiple.choices()));
    }
    if (question instanceof TrueFalse judged) {
      return QUESTION.plus(
          words(judged.feedback().whenTrue() + " " + judged.feedback().whenFalse()));
    }
    if (question instanceof Sorting sorting) {
      return ITEM.multipliedBy(sorting.items().size()).plus(items(sorting.items()));
    }
    return QUESTION.plus(words(((ShortAnswer) question).feedback().incorrect()));
  }

  private static Duration choices(List<Choice> choices) {
    return words(
        choices.stream().flatMap(c -> Stream.of(c.text(), c.text(), c.feedback())).toList());
  }

  private static Duration items(List<Sorting.Item> items) {
    return words(items.stream().flatMap(i -> Stream.of(i.text(), i.text(), i.feedback())).toList());
  }

  private static Duration words(List<String> texts) {
    return sum(texts.stream().map(ReadingTime::words));
  }

  private static Duration words(String html) {
    long words =
        Stream.of(html.replaceAll("<[^>]*>", " ").split("[\\s\u00A0]+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
    return Duration.ofMillis(words * 60_000 / WORDS_A_MINUTE);
  }

  private static long pictures(String html) {
    return Stream.of(html.split("<img", -1)).count() - 1;
  }

  private static Duration sum(Stream<Duration> durations) {
    return durations.reduce(Duration.ZERO, Duration::plus);
  }

  private static int rounded(Duration duration) {
    long minutes = duration.plusSeconds(59).toMinutes();
    return (int) ((minutes + STEP_MINUTES - 1) / STEP_MINUTES) * STEP_MINUTES;
  }
}
