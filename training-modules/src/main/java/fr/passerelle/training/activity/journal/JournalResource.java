package fr.passerelle.training.activity.journal;

import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.InLaunch;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.Visits;
import fr.passerelle.training.activity.journal.JournalView.Notice;
import fr.passerelle.training.course.Achievement;
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
import java.util.Optional;

/** What is written in a journal, kept as often as its owner likes; shared, and unshared. */
@RequestScoped
@InLaunch
@Path("/s/{launch}/course/{module}/{activity}")
@Produces(MediaType.TEXT_HTML)
public class JournalResource {

  @Inject private Visits visits;
  @Inject private Journals journals;

  @PathParam("module")
  private String module;

  @PathParam("activity")
  private String activity;

  /** Keeps what was written; where each prompt has words, the journal is done. */
  @POST
  @Path("journal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Transactional
  public Response write(MultivaluedMap<String, String> form) {
    Visit<Journal> visit = visits.writing(module, activity, Journal.class);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    KeptJournal kept = journals.of(visit.attempt(), activity);
    Written written = Written.of(visit.activity(), form);
    Optional<Notice> refusal = refusal(visit.activity(), kept, written);
    if (refusal.isPresent()) {
      return again(visit, written, refusal.get());
    }
    journals.write(visit.attempt(), activity, kept, written.pages());
    return kept(visit, written);
  }

  /** The same words once more are no change. */
  private static Optional<Notice> refusal(Journal journal, KeptJournal kept, Written written) {
    if (!written.tooLong(journal).isEmpty()) {
      return Optional.of(Notice.TOO_LONG);
    }
    return kept.isKnownBy(written.began(), journal) || kept.pages().equals(written.pages())
        ? Optional.empty()
        : Optional.of(Notice.CHANGED);
  }

  private Response kept(Visit<Journal> visit, Written written) {
    boolean answered = written.pages().answers(visit.activity());
    if (answered) {
      visit.recording(() -> visit.attempt().reach(visit.step(), Achievement.FULL, visit.now()));
    }
    if (!written.goesOn()) {
      return Response.seeOther(URI.create(visit.frame().here() + "/journal")).build();
    }
    return answered || visit.attempt().done(visit.activity())
        ? Response.seeOther(URI.create(visit.next())).build()
        : Response.ok(page(visit, written.pages(), Notice.UNFINISHED)).build();
  }

  private Response again(Visit<Journal> visit, Written written, Notice refusal) {
    View page = page(visit, written.pages(), refusal);
    return refusal == Notice.CHANGED
        ? Response.status(Status.CONFLICT).entity(page).build()
        : page.again();
  }

  private View page(Visit<Journal> visit, Pages typed, Notice notice) {
    KeptJournal kept = journals.of(visit.attempt(), activity);
    return JournalView.of(visit, kept, typed, notice).page();
  }

  /** What is kept, for whoever has just had it kept and stays here. */
  @GET
  @Path("journal")
  @Transactional
  public Response kept() {
    Visit<Journal> visit =
        visits.reading(module, activity).as(Journal.class).orElseThrow(Visits::noSuchActivity);
    if (!visit.open()) {
      return visit.notOpenYet();
    }
    KeptJournal kept = journals.of(visit.attempt(), activity);
    return Response.ok(JournalView.of(visit, kept, kept.pages(), Notice.KEPT).page()).build();
  }

  /** « Partager » : from now on whoever trains this person reads the journal as it is. */
  @POST
  @Path("journal/shared")
  @Transactional
  public Response share() {
    return share(true);
  }

  /** « Ne plus partager ». */
  @POST
  @Path("journal/private")
  @Transactional
  public Response unshare() {
    return share(false);
  }

  private Response share(boolean share) {
    Visit<Journal> visit = visits.writing(module, activity, Journal.class);
    journals.of(visit.attempt(), activity).share(share);
    return visit.here();
  }
}
