package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.training.attempt.Seat;
import java.time.Instant;
import java.util.List;

/**
 * A round's hold on one gradebook: what it needs to know, and until when it may act.
 *
 * @param seat the course and its context; nobody's
 * @param chosen whether somebody chose the layout; else columns are only looked for
 * @param endpoint what the launch of whoever chose offered
 * @param known the columns noted before
 */
record Lease(
    long gradebookId,
    Instant until,
    Seat seat,
    Layout layout,
    boolean chosen,
    AgsEndpoint endpoint,
    List<ColumnPlan.Known> known) {}
