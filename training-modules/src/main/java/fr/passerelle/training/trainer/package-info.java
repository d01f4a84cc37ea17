/**
 * What a trainer sees of their context: who is where, the score, and whether it has arrived.
 * Nothing of the self-positioning, and no time. Start with {@link
 * fr.passerelle.training.trainer.GroupTable}: the database counts the group and finds the rows of a
 * page, and only those people are read.
 */
package fr.passerelle.training.trainer;
