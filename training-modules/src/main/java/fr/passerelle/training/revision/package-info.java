/**
 * « Mes révisions »: questions once missed come back after a day, a week and a month. Nothing of it
 * is scored, sent or shown to anybody else. A kind that asks questions only says which were missed
 * ({@link fr.passerelle.training.activity.MissedQuestions}). Start with {@link
 * fr.passerelle.training.revision.MissedQuestion}.
 */
package fr.passerelle.training.revision;
