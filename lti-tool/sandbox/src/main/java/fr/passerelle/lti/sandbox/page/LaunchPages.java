package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.launch.Launches;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.view.FormPost;
import fr.passerelle.lti.sandbox.view.MessagePage;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Workspace;

/** The first and the last page of a launch, in a frame or in a window. */
public final class LaunchPages {
  private final Workspace workspace;
  private final Launches launches;

  public LaunchPages(Workspace workspace, Launches launches) {
    this.workspace = workspace;
    this.launches = launches;
  }

  /** Sends the person on to the tool's login, by POST or with {@code method=get}. */
  public Response open(Request request) {
    Params query = request.query();
    ResourceLink link =
        workspace
            .links()
            .byId(request.path("link"))
            .orElseThrow(() -> new Refusal(404, "unknown link"));
    return sendOn(query, launches.open(link, person(query), documentTarget(query)));
  }

  /** Sends a trainer on to choose content. */
  public Response choose(Request request) {
    Params query = request.query();
    int number = Params.parse("n=" + request.path("registration")).number("n", 0, 0, 1_000_000);
    Registration registration =
        workspace
            .registrations()
            .byNumber(number)
            .orElseThrow(() -> new Refusal(404, "unknown tool"));
    return sendOn(query, launches.choose(registration, person(query), documentTarget(query)));
  }

  /** Sends a person on to the work behind a score: {@code of=} whose work it is. */
  public Response review(Request request) {
    Params query = request.query();
    LineItem column =
        workspace
            .gradebook()
            .column(request.path("column"))
            .orElseThrow(() -> new Refusal(404, "unknown column"));
    Person owner =
        workspace
            .people()
            .byId(query.require("of"))
            .orElseThrow(() -> new Refusal(404, "unknown person"));
    return sendOn(query, launches.review(column, person(query), owner, documentTarget(query)));
  }

  private static Response sendOn(Params query, LoginInitiation login) {
    String method = query.get("method").filter("get"::equals).orElse("post");
    return FormPost.automatic(method, login.action(), login.parameters());
  }

  private Person person(Params query) {
    return workspace
        .people()
        .byId(query.require("person"))
        .orElseThrow(() -> new Refusal(404, "unknown person"));
  }

  private static String documentTarget(Params query) {
    return query.get("target").filter("window"::equals).orElse("iframe");
  }

  /** Where a tool sends people back, with the messages it may add (LTI Core 1.3, 5.4.2). */
  public Response comeBack(Request request) {
    Params query = request.query();
    String text =
        query
            .get("lti_errormsg")
            .or(() -> query.get("lti_msg"))
            .orElse("Ce que vous avez fait est gardé.");
    return MessagePage.of(200, "Vous avez quitté l’activité", text);
  }
}
