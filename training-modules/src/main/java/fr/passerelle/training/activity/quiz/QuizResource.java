package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
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
import java.net.URI;
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

  @Inject private Visits visits;
  @Inject private QuizPages pages;
  @Inject private QuizTries tries;

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
    Visit<Quiz> visit = writing();
    Question question = question(visit, questionId);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    Optional<QuizTry> latest = latest(visit);
    if (late(form, latest) || !asks(visit, latest, questionId)) {
      return notOfThisTry(visit, latest);
    }
    try {
      record(visit, latest, question, question.read(form));
      return Response.seeOther(afterwards(visit, question)).build();
    } catch (AnswerDoesNotFit unfit) {
      return pages.question(visit, question, new Filled(form), unfit).again();
    }
  }

  private static boolean late(MultivaluedMap<String, String> form, Optional<QuizTry> latest) {
    String asked = new Filled(form).text(QuestionView.TRY);
    return !asked.isEmpty() && !asked.equals(String.valueOf(QuizTry.numberOf(latest)));
  }

  private static boolean asks(Visit<Quiz> visit, Optional<QuizTry> latest, String questionId) {
    Quiz met = QuizTry.asMet(visit.attempt(), visit.activity(), latest);
    return met.question(questionId).isPresent();
  }

  /** From a page of another try: nothing changes, and what waits is asked. */
  private Response notOfThisTry(Visit<Quiz> visit, Optional<QuizTry> latest) {
    return latest
        .filter(one -> !one.finished())
        .map(open -> pages.waiting(visit, open).again())
        .orElseGet(visit::here);
  }

  private void record(
      Visit<Quiz> visit, Optional<QuizTry> latest, Question question, Answer answer) {
    Instant now = visit.now();
    QuizTry current = latest.orElseGet(() -> QuizTry.first(visit.attempt(), visit.step(), now));
    tries.add(current);
    if (current.answerTo(question).isEmpty()) {
      visit.recording(() -> current.answer(visit.step(), question, answer, now));
      visit.missed(current.missedBy(visit.activity(), question));
    }
  }

  /** What was answered, with its correction; a question without answer is asked. */
  @GET
  @Path("answers/{question}")
  @Transactional
  public Response corrected(@PathParam("question") String questionId) {
    Visit<Quiz> visit = quiz(visits.reading(module, activity));
    Question question = question(visit, questionId);
    Optional<View> page = latest(visit).flatMap(one -> pages.corrected(visit, one, question));
    return page.map(view -> Response.ok(view).build()).orElseGet(visit::here);
  }

  /** « Refaire » : a new try, of everything or of what was wrong, unless one is open. */
  @POST
  @Path("tries")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response again(MultivaluedMap<String, String> form) {
    Visit<Quiz> visit = writing();
    boolean onlyMissed = new Filled(form).holds(ResultView.WHAT, ResultView.MISSED);
    latest(visit).map(last -> again(visit, last, onlyMissed)).ifPresent(tries::add);
    return visit.here();
  }

  private static QuizTry again(Visit<Quiz> visit, QuizTry last, boolean onlyMissed) {
    return onlyMissed
        ? last.againWhatWasWrong(visit.activity(), visit.now())
        : last.again(visit.now());
  }

  private Visit<Quiz> writing() {
    return quiz(visits.writing(module, activity));
  }

  private static Visit<Quiz> quiz(Visit<?> visit) {
    return visit.as(Quiz.class).orElseThrow(Visits::noSuchActivity);
  }

  private Optional<QuizTry> latest(Visit<Quiz> visit) {
    return tries.latest(visit.attempt(), visit.step());
  }

  private static Question question(Visit<Quiz> visit, String questionId) {
    return visit.activity().question(questionId).orElseThrow(Visits::noSuchActivity);
  }

  private static URI afterwards(Visit<Quiz> visit, Question question) {
    String here = visit.path(visit.step().path());
    return URI.create(
        visit.activity().correction() == Quiz.Correction.AT_END
            ? here
            : here + "/answers/" + question.id());
  }
}
