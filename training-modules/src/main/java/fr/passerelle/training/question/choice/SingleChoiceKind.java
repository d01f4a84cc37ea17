package fr.passerelle.training.question.choice;

import fr.passerelle.training.question.QuestionKind;

/** Questions of the type {@code single}. */
public final class SingleChoiceKind implements QuestionKind<SingleChoice, Chosen> {

  @Override
  public String type() {
    return "single";
  }

  @Override
  public Class<SingleChoice> questions() {
    return SingleChoice.class;
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
