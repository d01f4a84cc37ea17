package fr.passerelle.training.question;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The types of questions there are: each jar names its own. Whoever shows questions asks here, and
 * knows none of them.
 */
public final class QuestionKinds {

  /** Those of this program. */
  public static final QuestionKinds ALL =
      new QuestionKinds(
          ServiceLoader.load(QuestionKind.class, QuestionKinds.class.getClassLoader()));

  private final Map<Class<?>, QuestionKind<?, ?>> byQuestion = new HashMap<>();
  private final Map<String, Class<?>> questions = new TreeMap<>();
  private final Map<String, Class<?>> answers = new TreeMap<>();

  @SuppressWarnings("rawtypes")
  QuestionKinds(Iterable<QuestionKind> kinds) {
    kinds.forEach(this::add);
  }

  private void add(QuestionKind<?, ?> kind) {
    byQuestion.put(kind.questions(), kind);
    if (questions.put(kind.type(), kind.questions()) != null) {
      throw new IllegalStateException("two types of questions are called " + kind.type());
    }
    Class<?> other = answers.put(kind.answerType(), kind.answers());
    if (other != null && other != kind.answers()) {
      throw new IllegalStateException("two types of answers are called " + kind.answerType());
    }
  }

  /** The inside of the form that asks a question. */
  public Fragment ask(Question question, Filled filled) {
    return ask(of(question), question, filled);
  }

  private static <Q extends Question> Fragment ask(
      QuestionKind<Q, ?> kind, Question question, Filled filled) {
    return kind.ask(kind.questions().cast(question), filled);
  }

  /** What was right in an answer and what was not. */
  public Fragment correct(Question question, Answer answer, Marked marked) {
    return correct(of(question), question, answer, marked);
  }

  private static <Q extends Question, A extends Answer> Fragment correct(
      QuestionKind<Q, A> kind, Question question, Answer answer, Marked marked) {
    return kind.correct(kind.questions().cast(question), Answer.as(kind.answers(), answer), marked);
  }

  /** What was answered, part by part. */
  public List<Fragment> given(Question question, Answer answer) {
    return given(of(question), question, answer);
  }

  private static <Q extends Question, A extends Answer> List<Fragment> given(
      QuestionKind<Q, A> kind, Question question, Answer answer) {
    return kind.given(kind.questions().cast(question), Answer.as(kind.answers(), answer));
  }

  /** Whether the verdict on a question counts its parts. */
  public boolean countsParts(Question question) {
    return of(question).countsParts();
  }

  /** The classes of questions, by the word for them. */
  Map<String, Class<?>> questions() {
    return questions;
  }

  /** The classes of answers, by the word for them. */
  Map<String, Class<?>> answers() {
    return answers;
  }

  private QuestionKind<?, ?> of(Question question) {
    QuestionKind<?, ?> kind = byQuestion.get(question.getClass());
    if (kind == null) {
      throw new IllegalStateException("no type of question for " + question.getClass());
    }
    return kind;
  }
}
