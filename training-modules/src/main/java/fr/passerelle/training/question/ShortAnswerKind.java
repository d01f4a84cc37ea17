package fr.passerelle.training.question;

/** Questions of the type {@code short}. */
public final class ShortAnswerKind implements QuestionKind<ShortAnswer, Answer.Typed> {

  @Override
  public String type() {
    return "short";
  }

  @Override
  public Class<ShortAnswer> questions() {
    return ShortAnswer.class;
  }

  @Override
  public Class<Answer.Typed> answers() {
    return Answer.Typed.class;
  }

  @Override
  public String answerType() {
    return "typed";
  }
}
