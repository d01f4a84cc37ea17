package fr.passerelle.lti.page;

import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What surrounds a page: whose launch it is and where else they can go. */
@RequestScoped
class Shell {

  @Inject private CurrentLaunch launch;
  @Inject private OtherDoor otherDoor;
  @Inject private Instance<Navigation> navigations;
  @Inject private PlatformOrigins platform;
  @Inject private TextLibrary library;

  Texts texts() {
    return library.in(launch.find().map(LaunchSession::locale).orElse(Locale.FRENCH));
  }

  Layout layout(View view, String path) {
    Optional<Surroundings> around = launch.find().map(this::ofLaunch).or(otherDoor::surroundings);
    return new Layout(
        title(view),
        texts(),
        around.map(Surroundings::personName).orElse(null),
        around.map(Surroundings::placeTitle).orElse(null),
        around.map(Surroundings::links).orElse(List.of()),
        path,
        around.map(Surroundings::endPath).orElse(null),
        String.join(" ", platform.origins()));
  }

  /** What went wrong comes first: it is what a screen reader says of a page before all else. */
  private String title(View view) {
    return view.refused()
        ? texts().get("lti.title.refused", view.title())
        : Isolated.of(view.title());
  }

  private Surroundings ofLaunch(LaunchSession session) {
    return new Surroundings(
        session.personName(), session.contextTitle(), links(session), session.path("end"));
  }

  private List<NavItem> links(LaunchSession session) {
    return navigations.stream()
        .sorted(Comparator.comparingInt(Navigation::position))
        .flatMap(module -> module.items(session).stream())
        .toList();
  }
}
