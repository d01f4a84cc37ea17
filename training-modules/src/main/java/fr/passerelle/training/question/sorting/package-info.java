/** Questions whose items go into columns, each right or wrong on its own. */
package fr.passerelle.training.question.sorting;
