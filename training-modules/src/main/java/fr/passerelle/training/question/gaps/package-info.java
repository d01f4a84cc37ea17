/** Questions whose text has gaps, to choose words for or to type them. */
package fr.passerelle.training.question.gaps;
