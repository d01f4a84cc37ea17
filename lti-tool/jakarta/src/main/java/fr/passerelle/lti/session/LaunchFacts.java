package fr.passerelle.lti.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.net.URI;
import java.util.Optional;

/**
 * What a launch said, as far as pages need it, in the standard's groups; {@link LaunchSession}
 * keeps it in its row.
 */
@Embeddable
public class LaunchFacts {

  @Embedded private LaunchedContext context;
  @Embedded private LaunchedLink link;
  @Embedded private LaunchedPerson person;
  @Embedded private PlatformServices services = new PlatformServices();

  @Column(name = "return_url")
  private String returnUrl;

  @Column(name = "for_user")
  private String forUser;

  protected LaunchFacts() {}

  /**
   * @param returnUrl where the workspace wants the person to return to
   * @param forUser whose work the launch looks at ({@code sub}), where it is a submission review
   */
  public LaunchFacts(
      LaunchedContext context,
      LaunchedLink link,
      LaunchedPerson person,
      PlatformServices services,
      Optional<URI> returnUrl,
      Optional<String> forUser) {
    this.context = context;
    this.link = link;
    this.person = person;
    this.services = services;
    this.returnUrl = returnUrl.map(URI::toString).orElse(null);
    this.forUser = forUser.orElse(null);
  }

  LaunchedContext context() {
    return context;
  }

  LaunchedPerson person() {
    return person;
  }

  /** The link the launch came through. */
  public LaunchedLink link() {
    return link;
  }

  /** Where the link of this launch stands. */
  public LinkPlace place() {
    return context.place(link.id());
  }

  PlatformServices services() {
    return services;
  }

  Optional<URI> returnUrl() {
    return Optional.ofNullable(returnUrl).map(URI::create);
  }

  Optional<String> forUser() {
    return Optional.ofNullable(forUser);
  }

  /**
   * The same link opened by nobody: no name, no role, no service of the platform.
   *
   * @param subject what stands for them: no platform calls anybody so
   */
  LaunchFacts ofNobody(String subject) {
    return new LaunchFacts(
        context.copy(),
        link.copy(),
        LaunchedPerson.nobody(subject, person.language()),
        new PlatformServices(),
        returnUrl(),
        Optional.empty());
  }

  /**
   * The same launch, of a link whose platform does not say what it opens.
   *
   * @param chosen what was chosen for the link here
   */
  public LaunchFacts unplaced(Optional<String> chosen) {
    return new LaunchFacts(
        context, link.unplaced(chosen), person, services, returnUrl(), forUser());
  }
}
