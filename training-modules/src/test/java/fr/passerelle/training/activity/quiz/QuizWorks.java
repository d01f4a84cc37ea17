package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.KeepsWork.Reader;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import java.util.List;
import java.util.Map;

/** The work of the sample course, of tries that no database holds. */
public final class QuizWorks {

  private QuizWorks() {}

  public static Map<String, Fragment> of(Attempt attempt, List<QuizTry> tries, Reader reader) {
    return QuizWork.of(attempt, List.of(Sample.quiz()), tries, reader);
  }
}
