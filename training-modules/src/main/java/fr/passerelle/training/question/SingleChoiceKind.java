package fr.passerelle.training.question;

/** Questions of the type {@code single}. */
public final class SingleChoiceKind implements QuestionKind<SingleChoice, Answer.Chosen> {

  @Override
  public String type() {
    return "single";
  }

  @Override
  public Class<SingleChoice> questions() {
    return SingleChoice.class;
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
