package fr.passerelle.training.question;

import fr.passerelle.training.course.Activity;
import java.util.Optional;

/** An activity whose questions can also be asked on their own, later. */
public interface AsksQuestions extends Activity {

  /** One of its questions. */
  Optional<Question> question(String questionId);

  /** The id of the page to read again for a question; none where the author names none. */
  Optional<String> page(Question question);
}
