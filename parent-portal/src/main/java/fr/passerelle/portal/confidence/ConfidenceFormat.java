package fr.passerelle.portal.confidence;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.rating.Statement;
import java.util.List;

/** « Je me sens capable de… » in a file. */
public final class ConfidenceFormat implements ActivityFormat<Confidence> {

  private record Shape(String title, String intro, List<Statement> statements) {}

  @Override
  public String type() {
    return "confidence";
  }

  @Override
  public Confidence read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Confidence(file.id(), shape.title(), shape.intro(), shape.statements());
  }

  /** Before and after are compared statement by statement. */
  @Override
  public void checkIn(Course course) {
    long different =
        course.activities(Confidence.class).stream()
            .map(one -> one.statements().stream().map(Statement::id).toList())
            .distinct()
            .count();
    if (different > 1) {
      throw new IllegalArgumentException("confidence statements differ before and after");
    }
  }
}
