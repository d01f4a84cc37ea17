package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.question.Question;
import java.util.List;
import java.util.Map;

/** A quiz in a file. */
public final class QuizFormat implements ActivityFormat<Quiz> {

  private record Shape(
      String title, Html intro, List<Question> questions, Map<String, String> pages) {}

  @Override
  public String type() {
    return "quiz";
  }

  @Override
  public boolean hasPassMark() {
    return true;
  }

  @Override
  public Quiz read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new Quiz(
        file.id(),
        shape.title(),
        shape.intro(),
        file.passPercent(),
        shape.questions(),
        shape.pages());
  }

  /** Each page named for a question must be there to read again. */
  @Override
  public void checkIn(Course course) {
    for (Quiz quiz : course.activities(Quiz.class)) {
      quiz.pages().values().forEach(page -> requireReading(course, quiz, page));
    }
  }

  private static void requireReading(Course course, Quiz quiz, String page) {
    if (course.activity(page).filter(Reading.class::isInstance).isEmpty()) {
      throw new IllegalArgumentException(quiz.id() + " names no page of the course: " + page);
    }
  }
}
