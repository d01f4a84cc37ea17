package fr.passerelle.training.question.choice;

import fr.passerelle.training.question.QuestionKind;

/** Questions of the type {@code multiple}. */
public final class MultipleChoiceKind implements QuestionKind<MultipleChoice, Chosen> {

  @Override
  public String type() {
    return "multiple";
  }

  @Override
  public Class<MultipleChoice> questions() {
    return MultipleChoice.class;
  }

  @Override
  public Class<Chosen> answers() {
    return Chosen.class;
  }

  @Override
  public String answerType() {
    return "chosen";
  }
}
