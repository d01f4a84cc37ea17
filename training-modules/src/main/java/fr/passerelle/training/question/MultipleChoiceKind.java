package fr.passerelle.training.question;

/** Questions of the type {@code multiple}. */
public final class MultipleChoiceKind implements QuestionKind<MultipleChoice, Answer.Chosen> {

  @Override
  public String type() {
    return "multiple";
  }

  @Override
  public Class<MultipleChoice> questions() {
    return MultipleChoice.class;
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
