/**
 * The kind « quiz »: one question at a time, as many tries as wanted. A {@link
 * fr.passerelle.training.activity.quiz.QuizTry} is kept answer by answer and hands its score to the
 * attempt.
 */
package fr.passerelle.training.activity.quiz;
