package fr.passerelle.training.attempt;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which columns whoever came through a link sees: its own, and those made for what it shows. */
@ApplicationScoped
public class LinkColumns {

  @Inject private FurtherCells further;

  /** Call inside a transaction. */
  public ShownColumns of(LaunchSession session, Seat seat) {
    Optional<AgsEndpoint> offered = session.services().ags().filter(AgsEndpoint::mayPostScores);
    Set<String> items = new HashSet<>();
    offered.flatMap(AgsEndpoint::lineItem).map(URI::toString).ifPresent(items::add);
    if (offered.isPresent()) {
      String module = PlacedContent.of(session.content()).map(PlacedContent::moduleId).orElse(null);
      further.of(seat).stream()
          .filter(column -> module == null || module.equals(column.moduleId()))
          .forEach(column -> items.add(column.lineItem()));
    }
    return new ShownColumns(items, offered.filter(AgsEndpoint::mayReadResults).isPresent());
  }
}
