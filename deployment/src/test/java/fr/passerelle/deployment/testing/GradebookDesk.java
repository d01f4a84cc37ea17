package fr.passerelle.deployment.testing;

import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Grade;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A trainer at « Carnet de notes », learners at the course, and the workspace's gradebook. */
public record GradebookDesk(Tool tool, Course course) {

  public static final String WHOLE = "column:parcours:donnees-droits-securite";
  public static final String FIRST_MODULE = WHOLE + "/mes-habitudes";
  public static final double FIRST_PAGE_OF_THE_MODULE = 100.0 / 3;
  public static final double FIRST_PAGE_OF_THE_COURSE = Course.STEP;

  private static final String FORM = "form[action$=/group/gradebook]";

  public Sandbox workspace() {
    return course.workspace();
  }

  /** The page, opened from « Le groupe » as a trainer does. */
  public Visitor.Page open(Visitor trainer) {
    return open(trainer, course.teachersCourse());
  }

  public Visitor.Page open(Visitor trainer, ResourceLink link) {
    Visitor.Page group = tool.launch(trainer, workspace(), link, course.person("Formatrice"));
    return trainer.open(group.form("main a[href$=/group/gradebook]").absUrl("href"));
  }

  public Visitor.Page choose(Visitor trainer, Visitor.Page page, String layout) {
    return trainer.submit(page, FORM, Map.of("layout", layout));
  }

  /** Chooses one column for each module, and waits until that is done. */
  public Visitor.Page spread(Visitor trainer) {
    return awaitDone(trainer, choose(trainer, open(trainer), "MODULES"));
  }

  public static Visitor.Page awaitDone(Visitor trainer, Visitor.Page page) {
    return Eventually.get(
        "columns that are done",
        () ->
            Optional.of(trainer.open(page.address()))
                .filter(
                    now -> now.document().select(".pl-notice:not([data-state=done])").isEmpty()));
  }

  public static Visitor.Page awaitText(Visitor trainer, Visitor.Page page, String text) {
    return Eventually.get(
        text, () -> Optional.of(trainer.open(page.address())).filter(p -> p.text().contains(text)));
  }

  /**
   * « Le groupe » once this person's row says so. Only those who came are asked for: once the list
   * of those expected has been read, somebody's row may stand on any page of the whole group.
   */
  public static Visitor.Page awaitRow(
      Visitor trainer, Visitor.Page group, Person person, String text) {
    String came = group.address().toString().replaceAll("\\?.*", "") + "?who=came";
    AtomicReference<String> last = new AtomicReference<>("");
    return Eventually.get(
        () -> person.name() + " with « " + text + " », but was: " + last.get(),
        () -> {
          Visitor.Page page = trainer.open(came);
          last.set(row(page, person));
          return Optional.of(page).filter(shown -> last.get().contains(text));
        });
  }

  /** What « Le groupe » says of a person; empty when they are not on this page of it. */
  public static String row(Visitor.Page group, Person person) {
    return group.document().select("tr:contains(" + person.name() + ")").text();
  }

  /** A learner opens the course and reads its first page; returns the course's home. */
  public Visitor.Page learn(Visitor visitor, Person person) {
    return learn(visitor, person, course.teachersCourse());
  }

  public Visitor.Page learn(Visitor visitor, Person person, ResourceLink link) {
    Visitor.Page home = tool.launch(visitor, workspace(), link, person);
    Course.readFirstPage(visitor, home);
    return home;
  }

  /** The columns with this resource id. */
  public List<LineItem> columns(String resourceId) {
    return workspace().gradebook().columns().stream()
        .filter(column -> column.resourceId().equals(resourceId))
        .toList();
  }

  /** The columns that the tool made. */
  public List<LineItem> made() {
    return workspace().gradebook().columns().stream()
        .filter(column -> column.resourceId().startsWith("column:"))
        .toList();
  }

  public LineItem column(String resourceId) {
    return columns(resourceId).get(0);
  }

  public Grade awaitGrade(LineItem column, Person person, double points) {
    return Eventually.get(
        points + " for " + person.name() + " in " + column.label(),
        () ->
            workspace()
                .gradebook()
                .grade(column.id(), person.id())
                .filter(g -> Math.abs(g.value().orElse(-1.0) - points) < 0.01));
  }

  public Optional<Grade> grade(LineItem column, Person person) {
    return workspace().gradebook().grade(column.id(), person.id());
  }

  /** How often the tool has asked for results so far. */
  public long resultsRead() {
    return workspace().journal().entries().stream()
        .filter(entry -> entry.toString().contains("/results"))
        .count();
  }
}
