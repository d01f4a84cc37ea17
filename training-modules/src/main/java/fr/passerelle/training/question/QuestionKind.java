package fr.passerelle.training.question;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import java.util.List;

/**
 * One type of question: its words in files and where answers are kept, and how it is shown. A plain
 * object without state, found by the name of its class in {@code META-INF/services}: questions are
 * read where there is no container. Its templates get {@code t} ({@link
 * fr.passerelle.lti.page.Texts}) from the page around them.
 */
public interface QuestionKind<Q extends Question, A extends Answer> {

  /** The word for it in the file of a quiz. */
  String type();

  /** The class of its questions. */
  Class<Q> questions();

  /** The class of its answers. Several types may share one. */
  Class<A> answers();

  /** The word that marks its answers where they are kept; it never changes. */
  default String answerType() {
    return type();
  }

  /**
   * The inside of the form that asks it: its prompt and its fields, named as {@link Question#read}
   * expects them.
   *
   * @param filled what they hold: nothing at first, what was sent where it did not fit
   */
  Fragment ask(Q question, Filled filled);

  /**
   * What was right and what was not, with what the author says to it. The page has said the prompt
   * and the verdict, and says the explanation below.
   */
  Fragment correct(Q question, A answer, Marked marked);

  /** What was answered, part by part in the order of the question: the inside of a line each. */
  List<Fragment> given(Q question, A answer);

  /** Whether each part is right or wrong on its own, so that the verdict counts them. */
  default boolean countsParts() {
    return false;
  }
}
