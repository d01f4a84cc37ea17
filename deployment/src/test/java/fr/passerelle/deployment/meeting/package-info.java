/** Meetings on the packaged WAR: dates, seats, presence. */
package fr.passerelle.deployment.meeting;
