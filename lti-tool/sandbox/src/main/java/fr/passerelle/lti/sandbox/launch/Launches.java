package fr.passerelle.lti.sandbox.launch;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.RandomName;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.StorageOffer;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The launches under way. */
public final class Launches {
  private static final int MOST = 10_000;
  private final Site site;
  private final Workspace workspace;
  private final Map<String, Launch> pending = latest();
  private final Map<String, Launch.ToChoose> choices = latest();

  public Launches(Site site, Workspace workspace) {
    this.site = site;
    this.workspace = workspace;
  }

  /** Holds the newest; people who never arrive are forgotten. */
  private static <T> Map<String, T> latest() {
    return Collections.synchronizedMap(
        new LinkedHashMap<>() {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > MOST;
          }
        });
  }

  /** Begins to open a link as a person. */
  public LoginInitiation open(ResourceLink link, Person person, String documentTarget) {
    Registration registration =
        workspace.registrations().byNumber(link.registration()).orElseThrow();
    return begin(new Launch.OfLink(newId(), registration, person, link, documentTarget));
  }

  /**
   * Begins to choose content, as who teaches or administers the course.
   *
   * @throws Refusal 403 for anybody else, 404 when the tool offers no choice
   */
  public LoginInitiation choose(Registration registration, Person person, String documentTarget) {
    if (!person.mayPlace()) {
      throw new Refusal(403, "only who teaches or administers the course may choose content");
    }
    return registration
        .tool()
        .deepLinkingUri()
        .map(uri -> new Launch.ToChoose(newId(), registration, person, uri, documentTarget))
        .map(this::begin)
        .orElseThrow(() -> new Refusal(404, "the tool offers no content to choose"));
  }

  /**
   * Begins to look at the work behind a score, as its owner or as a trainer.
   *
   * @throws Refusal 403 for anybody else, 404 when the tool shows no work
   */
  public LoginInitiation review(
      LineItem column, Person person, Person owner, String documentTarget) {
    if (!person.isInstructor() && !person.id().equals(owner.id())) {
      throw new Refusal(403, "the work is somebody else's");
    }
    return reviewUnchecked(column, person, owner, documentTarget);
  }

  /** The same from a platform that checks nothing, to see what the tool does. */
  public LoginInitiation reviewUnchecked(
      LineItem column, Person person, Person owner, String documentTarget) {
    Registration registration =
        workspace.registrations().byNumber(column.registration()).orElseThrow();
    Optional<ResourceLink> link = column.linkId().flatMap(workspace.links()::byId);
    return registration
        .tool()
        .reviewUri()
        .map(
            uri ->
                new Launch.ToReview(
                    newId(), registration, person, uri, column, link, owner, documentTarget))
        .map(this::begin)
        .orElseThrow(() -> new Refusal(404, "the tool shows no work"));
  }

  private static String newId() {
    return "launch-" + RandomName.of(16);
  }

  private LoginInitiation begin(Launch launch) {
    pending.put(launch.id(), launch);
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("iss", site.issuer().toString());
    parameters.put("target_link_uri", launch.target().toString());
    parameters.put("login_hint", launch.person().id());
    parameters.put(
        "lti_message_hint", JSONObjectUtils.toJSONString(Map.of("launchid", launch.id())));
    parameters.put("client_id", launch.registration().clientId());
    parameters.put("lti_deployment_id", launch.registration().deploymentId());
    storageTarget(launch).ifPresent(frame -> parameters.put("lti_storage_target", frame));
    return new LoginInitiation(launch.registration().tool().initiateLoginUri(), parameters);
  }

  /** The frame that keeps values for the tool: only a tool in a frame has one around it. */
  Optional<String> storageTarget(Launch launch) {
    boolean offered =
        workspace.storage() != StorageOffer.NONE && launch.documentTarget().equals("iframe");
    return offered ? Optional.of("_parent") : Optional.empty();
  }

  /** The launch a message hint stands for, once. */
  Optional<Launch> take(String messageHint) {
    Optional<Launch> launch = Json.parse(messageHint).text("launchid").map(pending::remove);
    launch
        .filter(Launch.ToChoose.class::isInstance)
        .map(Launch.ToChoose.class::cast)
        .ifPresent(choice -> choices.put(choice.id(), choice));
    return launch;
  }

  /** The choice of content that waits for its answer under this {@code data}, once. */
  Optional<Launch.ToChoose> takeChoice(String data) {
    return Optional.ofNullable(choices.remove(data));
  }
}
