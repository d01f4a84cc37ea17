package fr.passerelle.training.question.choice;

import fr.passerelle.training.question.QuestionKind;

/** Questions of the type {@code truefalse}. */
public final class TrueFalseKind implements QuestionKind<TrueFalse, Chosen> {

  @Override
  public String type() {
    return "truefalse";
  }

  @Override
  public Class<TrueFalse> questions() {
    return TrueFalse.class;
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
