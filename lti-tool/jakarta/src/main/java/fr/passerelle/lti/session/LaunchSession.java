package fr.passerelle.lti.session;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.outbox.GradeTarget;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One launch of one person in one browser.
 *
 * <p>It begins when a launch has passed every check, is named in the URL of every page that launch
 * leads to, and ends when the person leaves, or after {@value #IDLE_HOURS} hours without a page.
 * Two tabs are two launches: neither changes the other. It holds what the launch said, for pages
 * never go back to the launch itself.
 *
 * <p>A rehearsal is a launch of nobody, in which whoever teaches meets the pages as a newcomer
 * does. It hangs on the launch of whoever began it, and ends with it at the latest.
 */
@Entity
@Table(name = "lti_launch_session")
public class LaunchSession {

  static final int IDLE_HOURS = 8;

  /** How long the platform is taken at its word about who teaches. */
  static final int ROLE_HOURS = 4;

  @Id private String id;

  private String browser;

  @Embedded private LaunchFacts facts;

  @Column(name = "rehearsal_of")
  private String rehearsalOf;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  protected LaunchSession() {}

  LaunchSession(LaunchFacts facts, String id, String browser, Instant now) {
    this.id = id;
    this.browser = browser;
    this.facts = facts;
    this.createdAt = now;
    this.seenAt = now;
    this.expiresAt = now.plus(Duration.ofHours(IDLE_HOURS));
  }

  /** The same link opened by nobody, in the same browser. */
  LaunchSession rehearsal(String name, Instant now) {
    LaunchSession rehearsal = new LaunchSession(facts.ofNobody(name), name, browser, now);
    rehearsal.rehearsalOf = id;
    return rehearsal;
  }

  /** Unguessable name of this launch, 43 characters of base64url. */
  public String id() {
    return id;
  }

  /** The registration's own number in this tool. */
  public long registrationId() {
    return facts.context().registrationId();
  }

  public String deploymentId() {
    return facts.context().deploymentId();
  }

  /** The person's {@code sub} at the platform; unique within the registration. */
  public String subject() {
    return facts.person().subject();
  }

  /** The person's name, or null when the platform withholds it. */
  public String personName() {
    return facts.person().name();
  }

  /** The language the platform asked for; French when it asked for none. */
  public Locale locale() {
    return Locale.forLanguageTag(facts.person().language());
  }

  /** The course in the workspace; a link without one is a context of its own. */
  public String contextId() {
    return facts.context().id();
  }

  /** The course's title in the workspace, or null. */
  public String contextTitle() {
    return facts.context().title();
  }

  public String resourceLinkId() {
    return facts.link().id();
  }

  /** The link's title in the workspace, or null. */
  public String resourceLinkTitle() {
    return facts.link().title();
  }

  /**
   * What the link opens: what it was placed for (custom parameter {@code content}), else what was
   * chosen for it here; or null.
   */
  public String content() {
    return facts.link().content();
  }

  /** Where its link stands. */
  public LinkPlace place() {
    return facts.place();
  }

  /** Whether this person may place content in this context. */
  public boolean mayPlace() {
    return facts.person().mayPlace();
  }

  /** Whether the platform does not say what the link opens, so that it is chosen here. */
  public boolean unplaced() {
    return facts.link().unplaced();
  }

  void turnTo(String chosen) {
    facts.link().turnTo(chosen);
  }

  /** Whether this person may see the group: an Instructor of this context, and nobody else. */
  public boolean instructor() {
    return facts.person().instructor();
  }

  /** Whether the platform's gradebook has a place for this person. */
  public boolean learner() {
    return facts.person().learner();
  }

  /** Where this person's score goes, if it may be sent anywhere. */
  public Optional<GradeTarget> gradeTarget() {
    return services()
        .ags()
        .filter(gradebook -> learner() && gradebook.mayPostScores())
        .flatMap(AgsEndpoint::lineItem)
        .map(item -> new GradeTarget(registrationId(), item.toString(), subject()));
  }

  /** The platform's services in this context. */
  public PlatformServices services() {
    return facts.services();
  }

  /** Whose work this launch looks at ({@code sub}); none unless it is a submission review. */
  public Optional<String> forUser() {
    return facts.forUser();
  }

  /** Where the workspace wants the person to return to. */
  public Optional<URI> returnUrl() {
    return facts.returnUrl();
  }

  /** Whether it is of nobody, for whoever teaches to see what they would see. */
  public boolean isRehearsal() {
    return rehearsalOf != null;
  }

  /** The path of a page of the launch that this one rehearses; none where it rehearses none. */
  public Optional<String> rehearsedPath(String rest) {
    return Optional.ofNullable(rehearsalOf).map(launch -> path(launch, rest));
  }

  /** The path of one of this launch's pages, such as {@code /s/…/course}. */
  public String path(String rest) {
    return path(id, rest);
  }

  private static String path(String launch, String rest) {
    return "/s/" + launch + "/" + rest;
  }

  /**
   * Whether it is so long since the platform said who teaches here that it must say so again; a
   * learner's work goes on meanwhile.
   */
  public boolean isRoleOldAt(Instant now) {
    return !now.isBefore(createdAt.plus(Duration.ofHours(ROLE_HOURS)));
  }

  boolean isOpenFor(String visitor, Instant now) {
    return browser.equals(visitor) && now.isBefore(expiresAt);
  }

  /** Keeps the launch alive; written at most once in ten minutes. */
  boolean isStale(Instant now) {
    return seenAt.plus(Duration.ofMinutes(10)).isBefore(now);
  }
}
