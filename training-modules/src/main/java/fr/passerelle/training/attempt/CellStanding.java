package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Grade;

/**
 * What one gradebook cell has, or is owed.
 *
 * @param moduleId the module it is about; null for the whole course
 * @param score the newest
 */
public record CellStanding(String moduleId, Grade score, ScoreStanding standing) {}
