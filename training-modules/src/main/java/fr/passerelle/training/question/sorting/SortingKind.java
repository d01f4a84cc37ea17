package fr.passerelle.training.question.sorting;

import fr.passerelle.training.question.QuestionKind;

/** Questions of the type {@code sorting}. */
public final class SortingKind implements QuestionKind<Sorting, Sorted> {

  @Override
  public String type() {
    return "sorting";
  }

  @Override
  public Class<Sorting> questions() {
    return Sorting.class;
  }

  @Override
  public Class<Sorted> answers() {
    return Sorted.class;
  }

  @Override
  public String answerType() {
    return "sorted";
  }
}
