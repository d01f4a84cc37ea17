/**
 * How far someone is in a course. {@link fr.passerelle.training.progress.Progress} is computed from
 * what was achieved and never stored: the course's files say what there is to do, the attempt says
 * what was done.
 */
package fr.passerelle.training.progress;
