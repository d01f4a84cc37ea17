package fr.passerelle.training.attempt;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.outbox.DeliveryReports;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.FurtherCells.Column;
import fr.passerelle.training.attempt.ShownColumns.Gone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which columns a visitor of a link sees: the link’s own, and those made for what it shows. */
@ApplicationScoped
public class LinkColumns {

  @Inject private FurtherCells further;
  @Inject private DeliveryReports reports;

  /** Call inside a transaction. */
  public ShownColumns of(LaunchSession session, AttemptKey key) {
    Optional<AgsEndpoint> offered = session.services().ags().filter(AgsEndpoint::mayPostScores);
    if (offered.isEmpty()) {
      return ShownColumns.only(Set.of());
    }
    Optional<String> own = offered.flatMap(AgsEndpoint::lineItem).map(URI::toString);
    List<Column> made = made(session, key);
    boolean ownGone =
        own.filter(item -> reports.column(key.registrationId(), item).gone()).isPresent();
    Set<String> items = new HashSet<>(made.stream().map(Column::lineItem).toList());
    own.filter(item -> !ownGone || !takesItsPlace(made)).ifPresent(items::add);
    return new ShownColumns(
        items, offered.get().mayReadResults(), gone(made, ownGone && !takesItsPlace(made)));
  }

  /** One for the whole course was made since. */
  private static boolean takesItsPlace(List<Column> made) {
    return made.stream().anyMatch(column -> column.moduleId() == null);
  }

  private List<Column> made(LaunchSession session, AttemptKey key) {
    String module = PlacedContent.of(session).map(PlacedContent::moduleId).orElse(null);
    return further.wanted(key).stream()
        .filter(column -> module == null || module.equals(column.moduleId()))
        .toList();
  }

  private static Gone gone(List<Column> made, boolean own) {
    if (made.stream().anyMatch(Column::gone)) {
      return Gone.MADE_HERE;
    }
    return own ? Gone.OF_THE_LINK : Gone.NONE;
  }
}
