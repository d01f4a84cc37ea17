/**
 * What a trainer sees of their context: who is where, the score, and whether it has arrived.
 * Nothing of the self-positioning, and no time.
 */
package fr.passerelle.training.trainer;
