/**
 * Statements that people rate for themselves, before and after: private to their owner. Several
 * kinds of activities ask them.
 */
package fr.passerelle.training.rating;
