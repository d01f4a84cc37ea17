/** The days that trainers give a course, as they are kept; what they mean, the course says. */
package fr.passerelle.training.timetable;
