package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.page.CourseView.Frame;
import fr.passerelle.lti.sandbox.page.CourseView.LinkCard;
import fr.passerelle.lti.sandbox.view.Templates;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The course. All of its state is in its address: {@code ?person=} who I am, {@code open=} the link
 * open in the page, {@code review=} with {@code of=} the work looked at, {@code choose=} the tool
 * whose content is being chosen, {@code grades=} the gradebook's page, {@code method=get} to begin
 * logins by GET.
 */
public final class CoursePage {
  private static final String FIRST_TEACHER = "4";
  private final Workspace workspace;
  private final Faults faults;

  public CoursePage(Workspace workspace, Faults faults) {
    this.workspace = workspace;
    this.faults = faults;
  }

  public Response show(Request request) {
    CourseView view = view(request.query());
    return Response.html(200, Templates.render("course", Map.of("view", view)))
        .with("Cache-Control", "no-store");
  }

  /** The parts that change while one looks. */
  public Response live(Request request) {
    Map<String, Object> parts =
        Map.of(
            "gradebook", gradebook(request.query()),
            "journal", JournalView.of(workspace.journal()));
    return Response.html(200, Templates.render("live", parts)).with("Cache-Control", "no-store");
  }

  private CourseView view(Params query) {
    Person me = me(query);
    String base = "/?person=" + me.id() + (isGet(query) ? "&method=get" : "");
    return new CourseView(
        workspace.course().title(),
        base + query.get("open").map(id -> "&open=" + digits(id)).orElse(""),
        notice(query),
        workspace.people().shown(),
        me,
        workspace.links().all().stream().map(link -> card(link, me, query, base)).toList(),
        me.isInstructor() ? choosers() : List.of(),
        frame(me, query, base),
        gradebook(query),
        JournalView.of(workspace.journal()),
        FaultsView.of(faults),
        workspace.storage());
  }

  private GradebookView gradebook(Params query) {
    return GradebookView.of(workspace, me(query), query.number("grades", 1, 1, 1000));
  }

  private Person me(Params query) {
    return query
        .get("person")
        .flatMap(workspace.people()::byId)
        .filter(Person::shown)
        .or(() -> workspace.people().byId(FIRST_TEACHER))
        .orElseThrow();
  }

  private static boolean isGet(Params query) {
    return query.get("method").filter("get"::equals).isPresent();
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  private static String notice(Params query) {
    if (query.get("added").isEmpty()) {
      return "";
    }
    int count = query.number("added", 0, 0, 1000);
    return switch (count) {
      case 0 -> "Aucun contenu n’a été ajouté.";
      case 1 -> "Un contenu a été ajouté au cours.";
      default -> count + " contenus ont été ajoutés au cours.";
    };
  }

  private LinkCard card(ResourceLink link, Person me, Params query, String base) {
    String launch = launchAddress("/open/" + link.id(), me, query);
    return new LinkCard(
        link.title(),
        link.description(),
        workspace.registrations().all().size() > 1 ? toolName(link) : "",
        query.get("open").filter(link.id()::equals).isPresent(),
        base + "&open=" + link.id() + "#activite",
        launch + "&target=window");
  }

  private String toolName(ResourceLink link) {
    Registration registration =
        workspace.registrations().byNumber(link.registration()).orElseThrow();
    return registration.tool().name() + " (" + registration.number() + ")";
  }

  private static String launchAddress(String path, Person me, Params query) {
    return path + "?person=" + me.id() + (isGet(query) ? "&method=get" : "");
  }

  private List<Registration> choosers() {
    return workspace.registrations().all().stream()
        .filter(registration -> registration.tool().deepLinkingUri().isPresent())
        .toList();
  }

  private Optional<Frame> frame(Person me, Params query, String base) {
    Optional<Frame> link =
        query
            .get("open")
            .flatMap(workspace.links()::byId)
            .map(l -> frame(l, launchAddress("/open/" + l.id(), me, query), base));
    return link.or(() -> review(me, query, base)).or(() -> choice(me, query, base));
  }

  private Optional<Frame> review(Person me, Params query, String base) {
    Optional<Person> owner = query.get("of").flatMap(workspace.people()::byId);
    return query
        .get("review")
        .flatMap(workspace.gradebook()::column)
        .flatMap(column -> owner.map(of -> review(column, me, of, query, base)));
  }

  private Frame review(LineItem column, Person me, Person owner, Params query, String base) {
    String address = launchAddress("/review/" + column.id(), me, query) + "&of=" + owner.id();
    return frame(
        "Travail\u00A0: " + owner.name(),
        address,
        base,
        workspace.registrations().byNumber(column.registration()).orElseThrow());
  }

  private Optional<Frame> choice(Person me, Params query, String base) {
    String asked = query.get("choose").orElse("");
    return (me.isInstructor() ? choosers() : List.<Registration>of())
        .stream()
            .filter(registration -> String.valueOf(registration.number()).equals(asked))
            .map(registration -> chooser(registration, me, query, base))
            .findFirst();
  }

  private static Frame chooser(Registration registration, Person me, Params query, String base) {
    String address = launchAddress("/choose/" + registration.number(), me, query);
    return frame("Choisir un contenu", address, base, registration);
  }

  private Frame frame(ResourceLink link, String launch, String base) {
    return frame(
        link.title(),
        launch,
        base,
        workspace.registrations().byNumber(link.registration()).orElseThrow());
  }

  private static Frame frame(String title, String launch, String base, Registration registration) {
    return new Frame(
        title,
        launch + "&target=iframe",
        launch + "&target=window",
        base,
        SecurityHeaders.origin(registration.tool().initiateLoginUri()));
  }
}
