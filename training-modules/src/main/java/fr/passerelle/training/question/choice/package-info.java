/**
 * Questions whose choices are on the page: one right, several right, or a statement that is true or
 * false. They share the answer, {@link fr.passerelle.training.question.choice.Chosen}, and the way
 * it is shown.
 */
package fr.passerelle.training.question.choice;
