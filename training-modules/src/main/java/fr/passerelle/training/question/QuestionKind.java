package fr.passerelle.training.question;

/**
 * One type of question. A plain object without state, found by the name of its class in {@code
 * META-INF/services}: questions are read where there is no container.
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
}
