package fr.passerelle.training.question;

/** Questions of the type {@code sorting}. */
public final class SortingKind implements QuestionKind<Sorting, Answer.Sorted> {

  @Override
  public String type() {
    return "sorting";
  }

  @Override
  public Class<Sorting> questions() {
    return Sorting.class;
  }

  @Override
  public Class<Answer.Sorted> answers() {
    return Answer.Sorted.class;
  }

  @Override
  public String answerType() {
    return "sorted";
  }
}
