/** Questions to which a word or a number is typed, and compared as a person would. */
package fr.passerelle.training.question.shortanswer;
