/**
 * Guides for parents: one idea a screen, big buttons, gentle replies, no wrong answer held against
 * anyone. Training's entrance leads a launch here, {@link fr.passerelle.portal.guide.GuideResource}
 * shows the screens and records what is done, in the same attempt and the same gradebook as the
 * courses for teachers.
 *
 * <p>A guide is made of three kinds of activities, which are the portal’s own: {@link
 * fr.passerelle.portal.guide.Step}, {@link fr.passerelle.portal.guide.Confidence} and {@link
 * fr.passerelle.portal.guide.Card}.
 *
 * <p>Nothing is asked about children, and nothing about them is kept.
 */
package fr.passerelle.portal.guide;
