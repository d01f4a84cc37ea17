/** Files that calendars read (iCalendar, RFC 5545). */
package fr.passerelle.training.calendar;
