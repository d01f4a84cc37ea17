/**
 * Guides for parents: one idea a screen, big buttons, gentle replies, no wrong answer held against
 * anyone. Training's entrance leads a launch here, {@link fr.passerelle.portal.guide.GuideResource}
 * shows the screens and records what is done, in the same attempt and the same gradebook as the
 * courses for teachers.
 *
 * <p>Nothing is asked about children, and nothing about them is kept.
 */
package fr.passerelle.portal.guide;
