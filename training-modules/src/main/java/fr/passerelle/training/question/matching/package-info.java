/** Questions whose items each go with one of the things beside them. */
package fr.passerelle.training.question.matching;
