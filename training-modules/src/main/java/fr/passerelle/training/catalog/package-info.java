/**
 * Courses as files: found on the classpath, checked, rendered, and kept at the version people
 * began. Start with {@link fr.passerelle.training.catalog.Catalog}; a course is read by {@code
 * CourseLoader}, answers are read and marked by each {@link
 * fr.passerelle.training.catalog.Question}.
 */
package fr.passerelle.training.catalog;
