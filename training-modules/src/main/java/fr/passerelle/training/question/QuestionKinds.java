package fr.passerelle.training.question;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The types of questions there are: each jar names its own, and nobody lists them. */
public final class QuestionKinds {

  /** Those of this program. */
  public static final QuestionKinds ALL =
      new QuestionKinds(
          ServiceLoader.load(QuestionKind.class, QuestionKinds.class.getClassLoader()));

  private final Map<String, Class<?>> questions = new TreeMap<>();
  private final Map<String, Class<?>> answers = new TreeMap<>();

  @SuppressWarnings("rawtypes")
  QuestionKinds(Iterable<QuestionKind> kinds) {
    for (QuestionKind<?, ?> kind : kinds) {
      if (questions.put(kind.type(), kind.questions()) != null) {
        throw new IllegalStateException("two types of questions are called " + kind.type());
      }
      Class<?> other = answers.put(kind.answerType(), kind.answers());
      if (other != null && other != kind.answers()) {
        throw new IllegalStateException("two types of answers are called " + kind.answerType());
      }
    }
  }

  /** The classes of questions, by the word for them. */
  Map<String, Class<?>> questions() {
    return questions;
  }

  /** The classes of answers, by the word for them. */
  Map<String, Class<?>> answers() {
    return answers;
  }
}
