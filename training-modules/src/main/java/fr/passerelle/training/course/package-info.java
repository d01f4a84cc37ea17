/**
 * What there is to do, and how far somebody is: a {@link fr.passerelle.training.course.Course} of
 * modules and activities in one language at one version. It knows no file, no person and no kind of
 * activity. {@link fr.passerelle.training.course.Progress} is computed from what was achieved and
 * never stored.
 */
package fr.passerelle.training.course;
