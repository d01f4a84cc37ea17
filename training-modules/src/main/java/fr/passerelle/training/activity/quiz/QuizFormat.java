package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.question.Question;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A quiz in a file. */
public final class QuizFormat implements ActivityFormat<Quiz> {

  private record Shape(
      String title,
      Html intro,
      List<Question> questions,
      Map<String, String> pages,
      Integer draw,
      Quiz.Correction correction) {}

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
    requireEnough(file, shape);
    return new Quiz(
        file.id(),
        shape.title(),
        shape.intro(),
        file.passPercent(),
        shape.questions(),
        shape.pages(),
        shape.draw(),
        shape.correction());
  }

  private static void requireEnough(ActivityFile file, Shape shape) {
    int bank = shape.questions() == null ? 0 : shape.questions().size();
    if (shape.draw() != null && (shape.draw() < 1 || shape.draw() > bank)) {
      throw file.fault(
          line(file, "draw:"),
          "draw must be 1 to " + bank + ", the questions there are: " + shape.draw());
    }
  }

  private static int line(ActivityFile file, String key) {
    List<String> lines = file.text().lines().toList();
    return 1
        + IntStream.range(0, lines.size())
            .filter(at -> lines.get(at).startsWith(key))
            .findFirst()
            .orElse(0);
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
