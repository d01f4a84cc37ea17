/**
 * What is kept of people, as whoever keeps it says so: where others see it, in which columns it
 * lies, and how its owner takes it away. Start with {@link fr.passerelle.training.kept.Keeper}.
 */
package fr.passerelle.training.kept;
