package fr.passerelle.training.revision;

import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.revision.Sitting.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** « Mes révisions »: one question at a time, a few a day. Nothing here is scored. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/revisions")
@Produces(MediaType.TEXT_HTML)
public class RevisionResource {

  @Inject private Visits visits;
  @Inject private Revisions revisions;

  @QueryParam(RevisionPaths.MORE)
  private String more;

  /** The next question, or that there is none now. */
  @GET
  @Transactional
  public View show() {
    Attempt attempt = visits.attempt();
    Sitting sitting = Sitting.of(revisions.of(attempt), visits.course(attempt), visits.now());
    int left = sitting.left(paths().more());
    return sitting
        .first(paths().more())
        .map(asked -> page(RevisionView.of(attempt, asked, left, paths())))
        .orElseGet(() -> page(RestView.of(sitting, paths())));
  }

  /**
   * Corrects an answer and says when the question comes back. What was answered is not kept, so
   * that the correction is this form's own answer and no page to come back to.
   */
  @POST
  @Path("{activity}/{question}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response answer(
      @PathParam("activity") String activityId,
      @PathParam("question") String questionId,
      MultivaluedMap<String, String> form) {
    Attempt attempt = visits.lockedAttempt();
    Course course = visits.course(attempt);
    List<MissedQuestion> all = revisions.of(attempt);
    Asked asked =
        Sitting.find(all, course, activityId, questionId).orElseThrow(Visits::noSuchActivity);
    Question question = asked.drawn(attempt);
    try {
      Answer answer = question.read(form);
      Marked marked = question.mark(answer);
      asked.missed().revise(marked.right(), visits.now());
      Sitting rest = Sitting.of(all, course, visits.now());
      return Response.ok(page(revised(course, asked, question, answer, marked, rest))).build();
    } catch (AnswerDoesNotFit unfit) {
      int left = Math.max(1, Sitting.of(all, course, visits.now()).left(paths().more()));
      return page(RevisionView.again(attempt, asked, left, paths(), new Filled(form), unfit))
          .again();
    }
  }

  private RevisedView revised(
      Course course, Asked asked, Question question, Answer answer, Marked marked, Sitting rest) {
    PageLink reread =
        asked
            .activity()
            .page(asked.question())
            .flatMap(id -> CourseStep.in(course, id))
            .map(at -> new PageLink(at.activity().title(), visits.path(at.path())))
            .orElse(null);
    return RevisedView.of(
        question,
        answer,
        marked,
        asked.missed().stage(),
        reread,
        paths().next(),
        rest.left(paths().more()) == 0);
  }

  private RevisionPaths paths() {
    return new RevisionPaths(
        visits.session().path("revisions"), visits.home(), RevisionPaths.YES.equals(more));
  }

  private View page(RevisionView view) {
    return View.of("tm/revision/question.jte", title(), Map.of("revision", view));
  }

  private View page(RevisedView view) {
    String title = visits.texts().get("training.revision.title.corrected");
    return View.of("tm/revision/revised.jte", title, Map.of("revised", view));
  }

  private View page(RestView view) {
    return View.of("tm/revision/rest.jte", title(), Map.of("rest", view));
  }

  private String title() {
    return visits.texts().get("training.revision.title");
  }
}
