/**
 * Courses as files: found on the classpath, checked, rendered, and kept at the version people
 * began. Start with {@link fr.passerelle.training.content.Catalog}; a course is read by {@code
 * CourseLoader}, each activity by the {@link fr.passerelle.training.content.ActivityFormat} of its
 * kind.
 */
package fr.passerelle.training.content;
