package fr.passerelle.training.question;

/** Questions of the type {@code truefalse}. */
public final class TrueFalseKind implements QuestionKind<TrueFalse, Answer.Chosen> {

  @Override
  public String type() {
    return "truefalse";
  }

  @Override
  public Class<TrueFalse> questions() {
    return TrueFalse.class;
  }

  @Override
  public Class<Answer.Chosen> answers() {
    return Answer.Chosen.class;
  }

  @Override
  public String answerType() {
    return "chosen";
  }
}
