/**
 * What a quiz needs to know of a question: that it reads its own answer from a form and marks it.
 * Each type of question is one room below, with its {@link
 * fr.passerelle.training.question.QuestionKind}; nobody else knows it.
 */
package fr.passerelle.training.question;
