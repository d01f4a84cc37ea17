/**
 * The kind « meeting »: people come together, on site or at a distance. The course says what it is
 * about and how long it takes ({@link fr.passerelle.training.activity.meeting.Meeting}); the
 * trainer says when and where, for their own context ({@link
 * fr.passerelle.training.activity.meeting.MeetingDate}); learners take a seat ({@link
 * fr.passerelle.training.activity.meeting.Seat}) and sign that they are there ({@link
 * fr.passerelle.training.activity.meeting.Signing}). The pages are in {@code learner} and {@code
 * trainer}, which do not know each other.
 */
package fr.passerelle.training.activity.meeting;
