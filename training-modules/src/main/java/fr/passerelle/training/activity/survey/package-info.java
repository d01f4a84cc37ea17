/**
 * The kind « survey »: questions at the end of a course, counted and never named. A {@link
 * fr.passerelle.training.activity.survey.BallotBox} holds totals alone; that somebody answered is
 * the step they have done, as with every kind. Three weeks later their {@link
 * fr.passerelle.training.activity.survey.TransferNote} is asked for: that one is theirs.
 */
package fr.passerelle.training.activity.survey;
