/** Questions whose items are put into their order; what is marked is how many are to be moved. */
package fr.passerelle.training.question.ordering;
