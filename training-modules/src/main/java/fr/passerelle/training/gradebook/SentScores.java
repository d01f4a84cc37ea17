package fr.passerelle.training.gradebook;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.training.attempt.AttemptCells;
import fr.passerelle.training.attempt.AttemptKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Our side of the comparison: three queries, before any workspace is asked. */
@ApplicationScoped
class SentScores {

  @Inject private CourseGradebooks gradebooks;
  @Inject private AttemptCells cells;
  @Inject private ScoreOutbox outbox;

  /**
   * A column to read.
   *
   * @param label null for the link's own
   */
  record Column(String label, String lineItem) {}

  /** Everything we know about some columns. */
  record Sent(
      List<Column> columns,
      Map<GradeTarget, Optional<String>> names,
      Map<GradeTarget, Delivery> deliveries) {}

  @Transactional
  Sent of(AttemptKey key, Optional<String> linkItem) {
    List<Column> columns = new ArrayList<>();
    linkItem.ifPresent(item -> columns.add(new Column(null, item)));
    gradebooks
        .find(key)
        .ifPresent(one -> one.fed().forEach(c -> columns.add(new Column(c.label(), c.lineItem()))));
    return new Sent(
        columns,
        cells.namesByCell(key),
        outbox.deliveries(key.registrationId(), columns.stream().map(Column::lineItem).toList()));
  }
}
