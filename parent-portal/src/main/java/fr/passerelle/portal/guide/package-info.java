/**
 * Guides for parents: one idea a screen, big buttons, gentle replies, no wrong answer held against
 * anyone. Training's entrance leads a launch here, {@link fr.passerelle.portal.guide.GuideResource}
 * leads from screen to screen and records what is done, in the same attempt and the same gradebook
 * as the courses for teachers.
 *
 * <p>The kinds of activities that guides are made of are the portal's own: each is one folder
 * beside this one, its room, with its form in files and its {@link
 * fr.passerelle.portal.guide.Screen}; {@link fr.passerelle.portal.guide.ScreenVisit} is all that a
 * kind is given. A guide knows no room.
 *
 * <p>Nothing is asked about children, and nothing about them is kept.
 */
package fr.passerelle.portal.guide;
