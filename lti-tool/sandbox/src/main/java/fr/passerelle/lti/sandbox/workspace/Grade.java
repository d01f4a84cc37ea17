package fr.passerelle.lti.sandbox.workspace;

import java.time.Instant;
import java.util.Optional;

/**
 * What the gradebook holds for one person in one column.
 *
 * @param value points on the column's scale; empty when a score erased it
 * @param comment empty when there is none
 * @param stamp whole seconds; a score must be stamped later than this
 * @param received when the workspace took it
 */
public record Grade(
    String lineItemId,
    String userId,
    Optional<Double> value,
    String comment,
    String activityProgress,
    String gradingProgress,
    Instant stamp,
    Instant received) {}
