package fr.passerelle.training.activity.survey;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Html;
import java.util.List;
import java.util.Optional;

/** A survey in a file. */
public final class SurveyFormat implements ActivityFormat<Survey> {

  private record Shape(String title, Html intro, List<Survey.Item> questions, Html transfer) {}

  @Override
  public String type() {
    return "survey";
  }

  @Override
  public Survey read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Survey(
        file.id(),
        shape.title(),
        shape.intro(),
        shape.questions(),
        Optional.ofNullable(shape.transfer()).filter(asked -> !asked.isEmpty()));
  }

  /** A guide has no trainer, to whom answers would be shown. */
  @Override
  public void checkIn(Course course) {
    if (course.audience() == Audience.PARENTS && !course.activities(Survey.class).isEmpty()) {
      throw new IllegalArgumentException("a survey is for teachers' courses");
    }
  }
}
