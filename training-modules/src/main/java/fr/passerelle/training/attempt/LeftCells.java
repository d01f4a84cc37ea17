package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Cells that some attempts have lost.
 *
 * @param cells those that are no other attempt's either
 * @param last the number of the last attempt seen to; none when there were no more
 */
public record LeftCells(Set<GradeTarget> cells, OptionalLong last) {}
