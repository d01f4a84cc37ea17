/** Questions that are answered by a place in a picture, or by its words in a list. */
package fr.passerelle.training.question.zone;
