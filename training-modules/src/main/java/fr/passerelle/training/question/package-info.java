/**
 * The questions of quizzes. Each {@link fr.passerelle.training.question.Question} reads its own
 * answer from a form and marks it.
 */
package fr.passerelle.training.question;
