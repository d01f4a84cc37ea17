/** A meeting as whoever learns sees it: its dates, a seat, the door. */
package fr.passerelle.training.activity.meeting.learner;
