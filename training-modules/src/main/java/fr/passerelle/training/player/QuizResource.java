package fr.passerelle.training.player;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.activity.quiz.QuizTries;
import fr.passerelle.training.activity.quiz.QuizTry;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreReport;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * A quiz, one question at a time: each answer is kept as soon as it is sent, then shown with its
 * correction.
 */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class QuizResource {

  @Inject private Visit visit;
  @Inject private QuizPages pages;
  @Inject private QuizTries tries;
  @Inject private ScoreReport scores;
  @Inject private Clock clock;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** The answer to one question; one that is answered already shows its correction again. */
  @POST
  @Path("answers/{question}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("question") String questionId, MultivaluedMap<String, String> form) {
    Attempt attempt = visit.lockedAttempt();
    CourseStep place = quiz(attempt);
    Question question = question(place, questionId);
    if (!attempt.reaches(place)) {
      return NotOpenYet.page(visit, attempt, place);
    }
    try {
      record(attempt, place, question, question.read(form));
      return Response.seeOther(correction(place, question)).build();
    } catch (AnswerDoesNotFit unfit) {
      return pages.question(attempt, place, question, new Filled(form), unfit).again();
    }
  }

  private void record(Attempt attempt, CourseStep place, Question question, Answer answer) {
    Instant now = clock.instant();
    QuizTry current =
        tries.latest(attempt, place).orElseGet(() -> QuizTry.first(attempt, place, now));
    tries.add(current);
    scores.recording(attempt, () -> current.answer(place, question, answer, now));
  }

  /** What was answered, with its correction; a question without answer is asked. */
  @GET
  @Path("answers/{question}")
  @Transactional
  public Response corrected(@PathParam("question") String questionId) {
    Attempt attempt = visit.attempt();
    CourseStep place = quiz(attempt);
    Question question = question(place, questionId);
    Optional<View> page =
        tries.latest(attempt, place).flatMap(one -> pages.corrected(attempt, place, one, question));
    return page.map(view -> Response.ok(view).build())
        .orElseGet(() -> Response.seeOther(visit.address(place)).build());
  }

  /** « Refaire » : a new try, of everything or of what was wrong, unless one is open. */
  @POST
  @Path("tries")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response again(MultivaluedMap<String, String> form) {
    Attempt attempt = visit.lockedAttempt();
    CourseStep place = quiz(attempt);
    boolean onlyMissed = ResultView.MISSED.equals(form.getFirst(ResultView.WHAT));
    tries
        .latest(attempt, place)
        .map(last -> again(last, place.activity(Quiz.class), onlyMissed))
        .ifPresent(tries::add);
    return Response.seeOther(visit.address(place)).build();
  }

  private QuizTry again(QuizTry last, Quiz quiz, boolean onlyMissed) {
    Instant now = clock.instant();
    return onlyMissed ? last.againWhatWasWrong(quiz, now) : last.again(now);
  }

  private CourseStep quiz(Attempt attempt) {
    CourseStep place = visit.place(attempt, module, activity);
    if (!(place.activity() instanceof Quiz)) {
      throw new Problem(Status.NOT_FOUND, "training.problem.activity");
    }
    return place;
  }

  private static Question question(CourseStep place, String questionId) {
    return place
        .activity(Quiz.class)
        .question(questionId)
        .orElseThrow(() -> new Problem(Status.NOT_FOUND, "training.problem.activity"));
  }

  private URI correction(CourseStep place, Question question) {
    return URI.create(visit.path(place.path() + "/answers/" + question.id()));
  }
}
