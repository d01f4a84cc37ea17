package fr.passerelle.training.privacy;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.training.attempt.ActivityResult;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.QuizAnswer;
import fr.passerelle.training.attempt.QuizTry;
import fr.passerelle.training.attempt.SelfRating;
import fr.passerelle.training.learner.Learner;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Everything held on one person at one registration, as it is handed to them. */
record PersonalFile(Learner learner, List<Course> courses) {

  /** One attempt with all that hangs on it. */
  record Course(
      String title,
      Attempt attempt,
      List<QuizTry> tries,
      List<SelfRating> ratings,
      List<Delivery> scores) {}

  /** As JSON; its keys are stable, its times ISO 8601 in UTC. */
  JsonObject json() {
    return Json.createObjectBuilder()
        .add("person", person())
        .add("courses", array(courses, PersonalFile::course))
        .build();
  }

  private JsonObjectBuilder person() {
    return Json.createObjectBuilder()
        .add("name", text(learner.displayName()))
        .add("subject", learner.subject())
        .add("firstSeen", text(learner.firstSeen()))
        .add("lastSeen", text(learner.lastSeen()));
  }

  private static JsonObjectBuilder course(Course course) {
    Attempt attempt = course.attempt();
    return Json.createObjectBuilder()
        .add("course", attempt.version().courseId())
        .add("version", attempt.version().hash())
        .add("title", course.title())
        .add("context", attempt.contextId())
        .add("learner", attempt.graded())
        .add("started", text(attempt.startedAt()))
        .add("activities", array(attempt.results(), PersonalFile::activity))
        .add("quizTries", array(course.tries(), PersonalFile::quizTry))
        .add("positioning", array(course.ratings(), PersonalFile::rating))
        .add("scores", array(course.scores(), PersonalFile::score));
  }

  private static JsonObjectBuilder activity(ActivityResult result) {
    return Json.createObjectBuilder()
        .add("activity", result.activityId())
        .add("points", result.points())
        .add("done", text(result.doneAt()));
  }

  private static JsonObjectBuilder quizTry(QuizTry one) {
    return Json.createObjectBuilder()
        .add("quiz", one.activityId())
        .add("try", one.number())
        .add("started", text(one.startedAt()))
        .add("finished", text(one.finishedAt()))
        .add("points", one.score())
        .add("answers", array(one.answers(), PersonalFile::answer));
  }

  private static JsonObjectBuilder answer(QuizAnswer answer) {
    return Json.createObjectBuilder()
        .add("question", answer.questionId())
        .add("answer", answer.stored())
        .add("points", answer.points())
        .add("answered", text(answer.answeredAt()));
  }

  private static JsonObjectBuilder rating(SelfRating rating) {
    return Json.createObjectBuilder()
        .add("activity", rating.activityId())
        .add("statement", rating.statementId())
        .add("first", rating.firstRating())
        .add("firstRated", text(rating.firstAt()))
        .add("latest", rating.rating())
        .add("latestRated", text(rating.ratedAt()));
  }

  private static JsonObjectBuilder score(Delivery delivery) {
    return Json.createObjectBuilder()
        .add("lineItem", delivery.target().lineItem())
        .add("given", delivery.grade().given())
        .add("maximum", delivery.grade().maximum())
        .add("state", delivery.state().name())
        .add("delivered", text(delivery.deliveredAt()));
  }

  private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> form) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    all.forEach(one -> array.add(form.apply(one)));
    return array;
  }

  private static JsonValue text(Instant moment) {
    return moment == null ? JsonValue.NULL : Json.createValue(moment.toString());
  }

  private static JsonValue text(String text) {
    return text == null ? JsonValue.NULL : Json.createValue(text);
  }
}
