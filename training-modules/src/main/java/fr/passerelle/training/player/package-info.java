/**
 * The pages a learner goes through. {@link fr.passerelle.training.player.Entrance} leads a launch
 * to them, {@link fr.passerelle.training.player.CourseResource} shows where one is, {@link
 * fr.passerelle.training.player.ActivityResource} has each activity shown by its kind. Templates
 * get small view records, never entities.
 */
package fr.passerelle.training.player;
