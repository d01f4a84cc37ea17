/**
 * The pages a learner goes through. {@link fr.passerelle.training.player.Entrance} leads a launch
 * to them, {@link fr.passerelle.training.player.CourseResource} shows where one is, {@link
 * fr.passerelle.training.player.ActivityResource} shows and records one activity, {@link
 * fr.passerelle.training.player.QuizResource} one question at a time. Templates get small view
 * records, never entities.
 */
package fr.passerelle.training.player;
