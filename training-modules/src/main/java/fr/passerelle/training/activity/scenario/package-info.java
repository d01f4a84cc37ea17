/**
 * The kind « scenario »: a classroom situation in scenes, whose choices lead to one of several
 * endings; done when an ending is reached. Start with {@link
 * fr.passerelle.training.activity.scenario.Scenario}, what its author writes, and {@link
 * fr.passerelle.training.activity.scenario.Way}, what somebody makes of it.
 */
package fr.passerelle.training.activity.scenario;
