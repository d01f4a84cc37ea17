package fr.passerelle.training.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Questions with as many tries as wanted.
 *
 * @param passPercent the share of points that completes it, 0 to 100
 */
public record Quiz(String id, String title, Html intro, int passPercent, List<Question> questions)
    implements Activity {

  public Quiz {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
    if (passPercent < 0 || passPercent > 100) {
      throw new IllegalArgumentException("pass must be 0 to 100: " + passPercent);
    }
    questions = Rules.atLeast(1, "questions", questions);
    Ids.requireUnique(questions, Question::id);
  }

  public Optional<Question> question(String questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /** Whether this many points, out of one per question, completes the quiz. */
  public boolean passedBy(double points) {
    // Thirds add up to 59.999…: a learner who earned the pass mark must have it.
    return points * 100 + 1e-6 >= (double) passPercent * questions.size();
  }
}
