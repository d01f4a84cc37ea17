package fr.passerelle.lti.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;

/** The resource link a launch came through, and what it opens. */
@Embeddable
public class LaunchedLink {

  @Column(name = "resource_link_id")
  private String id;

  @Column(name = "resource_link_title")
  private String title;

  private String content;
  private boolean unplaced;

  protected LaunchedLink() {}

  /**
   * @param title the link's title in the workspace
   * @param content what the link was placed for, as the platform says
   */
  public LaunchedLink(String id, Optional<String> title, Optional<String> content) {
    this.id = id;
    this.title = title.orElse(null);
    this.content = content.orElse(null);
  }

  /** For another launch: each keeps its own. */
  LaunchedLink copy() {
    return new LaunchedLink(id, Optional.ofNullable(title), Optional.ofNullable(content));
  }

  String id() {
    return id;
  }

  /** The title, or null. */
  String title() {
    return title;
  }

  /** What it was placed for, else what was chosen for it here; or null. */
  public String content() {
    return content;
  }

  boolean unplaced() {
    return unplaced;
  }

  /** The same link, whose platform does not say what it opens. */
  LaunchedLink unplaced(Optional<String> chosen) {
    LaunchedLink link = new LaunchedLink(id, Optional.ofNullable(title), chosen);
    link.unplaced = true;
    return link;
  }

  void turnTo(String chosen) {
    content = chosen;
  }
}
