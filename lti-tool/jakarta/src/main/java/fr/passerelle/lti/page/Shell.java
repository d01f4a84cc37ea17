package fr.passerelle.lti.page;

import fr.passerelle.lti.session.CurrentLaunch;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What surrounds a page: whose launch it is and where else they can go. */
@ApplicationScoped
class Shell {

  @Inject private CurrentLaunch launch;
  @Inject private SignedInHeader signedIn;
  @Inject private Instance<Navigation> navigations;
  @Inject private PlatformOrigins platform;
  @Inject private TextLibrary library;

  Texts texts() {
    return library.in(launch.find().map(LaunchSession::locale).orElse(Locale.FRENCH));
  }

  Layout layout(View view, String path) {
    Optional<PageHeader> header = launch.find().map(this::ofLaunch).or(signedIn::header);
    return new Layout(
        title(view),
        texts(),
        header.map(PageHeader::personName).orElse(null),
        header.map(PageHeader::placeTitle).orElse(null),
        header.map(PageHeader::links).orElse(List.of()),
        path,
        header.map(PageHeader::endPath).orElse(null),
        launch.find().map(Shell::leaveRehearsal).orElse(null),
        String.join(" ", platform.origins()));
  }

  /** What went wrong comes first: it is what a screen reader says of a page before all else. */
  private String title(View view) {
    return view.refused()
        ? texts().get("lti.title.refused", view.title())
        : Isolated.of(view.title());
  }

  private static String leaveRehearsal(LaunchSession session) {
    return session.isRehearsal() ? session.path("rehearsal/end") : null;
  }

  private PageHeader ofLaunch(LaunchSession session) {
    return new PageHeader(
        session.personName(), session.contextTitle(), links(session), session.path("end"));
  }

  private List<NavItem> links(LaunchSession session) {
    return navigations.stream()
        .sorted(Comparator.comparingInt(Navigation::position))
        .flatMap(module -> module.items(session).stream())
        .toList();
  }
}
