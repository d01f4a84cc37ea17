/**
 * The columns a course has in the gradebook of the workspace it was placed in. A trainer chooses
 * one for the course or one for each module; {@link
 * fr.passerelle.training.gradebook.CourseGradebook} tells the life of that choice, {@link
 * fr.passerelle.training.gradebook.ColumnRound} carries it out apart from any transaction, {@link
 * fr.passerelle.training.gradebook.ResultComparison} reads back what the workspace holds.
 */
package fr.passerelle.training.gradebook;
