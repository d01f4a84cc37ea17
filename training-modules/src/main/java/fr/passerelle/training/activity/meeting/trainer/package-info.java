/** Meetings as a trainer holds them: dates, the page at the door, who was there. */
package fr.passerelle.training.activity.meeting.trainer;
