/**
 * A course's files as they lie, and what its texts may bring along: prose, drawings, films, files
 * to take away. What does not do is a {@link BrokenCourse}, by file and line.
 */
package fr.passerelle.training.content.source;
