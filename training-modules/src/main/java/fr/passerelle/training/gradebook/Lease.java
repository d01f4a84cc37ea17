package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.training.attempt.AttemptKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A round's hold on one gradebook: what it needs to know, and until when it may act.
 *
 * @param key the course and its context; nobody's
 * @param chosen whether somebody chose the layout; else columns are only looked for
 * @param endpoint what the launch of the trainer who chose offered
 * @param link what columns may be made for where they are not made without
 * @param known the columns noted before
 */
record Lease(
    long gradebookId,
    Instant until,
    AttemptKey key,
    Layout layout,
    boolean chosen,
    AgsEndpoint endpoint,
    Link link,
    List<ColumnPlan.Known> known) {

  /**
   * The link that somebody chose through.
   *
   * @param id none where it is not known any more
   * @param first whether columns are tried with it first this time: without it the last round
   *     failed
   */
  record Link(Optional<String> id, boolean first) {}
}
