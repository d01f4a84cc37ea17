package fr.passerelle.training.question.shortanswer;

import fr.passerelle.training.question.QuestionKind;

/** Questions of the type {@code short}. */
public final class ShortAnswerKind implements QuestionKind<ShortAnswer, Typed> {

  @Override
  public String type() {
    return "short";
  }

  @Override
  public Class<ShortAnswer> questions() {
    return ShortAnswer.class;
  }

  @Override
  public Class<Typed> answers() {
    return Typed.class;
  }

  @Override
  public String answerType() {
    return "typed";
  }
}
