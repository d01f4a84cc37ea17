package fr.passerelle.lti.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** Where a launch came from: a course of a deployment of a platform. */
@Embeddable
public class LaunchedContext {

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Column(name = "context_id")
  private String id;

  @Column(name = "context_title")
  private String title;

  protected LaunchedContext() {}

  /**
   * @param registrationId the registration's own number in this tool
   * @param id the course in the workspace; a link without one is a context of its own
   * @param title the course's title in the workspace
   */
  public LaunchedContext(
      long registrationId, String deploymentId, String id, Optional<String> title) {
    this.registrationId = registrationId;
    this.deploymentId = deploymentId;
    this.id = id;
    this.title = title.orElse(null);
  }

  /** For another launch: each keeps its own. */
  LaunchedContext copy() {
    return new LaunchedContext(registrationId, deploymentId, id, Optional.ofNullable(title));
  }

  long registrationId() {
    return registrationId;
  }

  String deploymentId() {
    return deploymentId;
  }

  String id() {
    return id;
  }

  /** The title, or null. */
  String title() {
    return title;
  }

  LinkPlace place(String resourceLinkId) {
    return new LinkPlace(registrationId, deploymentId, id, resourceLinkId);
  }
}
