/**
 * Questions to which a number is typed, as people write numbers in French, with its unit or not.
 */
package fr.passerelle.training.question.number;
